using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Stevedore.CodeFixes;

/// <summary>
/// Fix All of what <c>ArchiveSchema.txt</c> guards: the file of a project is written as a whole, once, whichever diagnostics asked for it,
/// and after their types were changed if that is what the fix does.
/// </summary>
internal sealed class SchemaFileFixAll : FixAllProvider
{
    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        fixAllContext.CodeActionEquivalenceKey ?? UpdateSchemaFileCodeFix.UpdateTitle,
        cancellation => FixAsync(fixAllContext, cancellation),
        fixAllContext.CodeActionEquivalenceKey));

    private static async Task<Solution> FixAsync(FixAllContext context, CancellationToken cancellation)
    {
        Solution solution = context.Solution;
        IEnumerable<Project> projects = context.Scope == FixAllScope.Solution ? solution.Projects : [context.Project];
        foreach (Project project in projects)
        {
            if (context.CodeActionEquivalenceKey == UpdateSchemaFileCodeFix.RaiseTitle)
            {
                IEnumerable<Diagnostic> diagnostics = context is { Scope: FixAllScope.Document, Document: { } document }
                    ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                    : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
                solution = await SchemaRaise.RaiseAsync(
                    solution.GetProject(project.Id)!,
                    [.. diagnostics.Where(SchemaRaise.IsPossible)],
                    cancellation).ConfigureAwait(false);
            }
            else
            {
                solution = await SchemaFileText.UpdateAsync(
                    solution.GetProject(project.Id)!,
                    isAsked: null,
                    cancellation).ConfigureAwait(false);
            }
        }

        return solution;
    }
}
