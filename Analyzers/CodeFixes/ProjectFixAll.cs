using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Stevedore.CodeFixes;

/// <summary>
/// Fix All for fixes that change other files than the one with the diagnostic: all diagnostics of a project are mended at once.
/// </summary>
internal sealed class ProjectFixAll(
    string title,
    Func<Project, ImmutableArray<Diagnostic>, CancellationToken, Task<Solution>> mend) : FixAllProvider
{
    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        title,
        async cancellation =>
        {
            Solution solution = fixAllContext.Solution;
            IEnumerable<Project> projects = fixAllContext.Scope == FixAllScope.Solution ? solution.Projects : [fixAllContext.Project];
            foreach (ProjectId id in projects.Select(static project => project.Id))
            {
                // Diagnostics point into the trees of the unchanged solution, and projects do not share documents.
                Project project = fixAllContext.Solution.GetProject(id)!;
                ImmutableArray<Diagnostic> diagnostics = fixAllContext is { Scope: FixAllScope.Document, Document: { } document }
                    ? await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                    : await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
                Solution mended = await mend(project, diagnostics, cancellation).ConfigureAwait(false);
                IEnumerable<DocumentId> documents = mended
                    .GetChanges(fixAllContext.Solution)
                    .GetProjectChanges()
                    .SelectMany(static changes => changes.GetChangedDocuments());
                foreach (DocumentId changed in documents)
                {
                    if (await mended.GetDocument(changed)!.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root)
                        solution = solution.WithDocumentSyntaxRoot(changed, root);
                }
            }

            return solution;
        },
        equivalenceKey: title));
}
