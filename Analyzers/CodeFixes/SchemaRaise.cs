using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Stevedore.Analyzers.Compatibility;
using Stevedore.Analyzers.Types;

namespace Stevedore.CodeFixes;

/// <summary>
/// Gives classes whose layouts changed their next schema, and writes it into the file. Where all that changed is that members were added,
/// these become optional members of the new schema, so that older objects can still be loaded.
/// </summary>
internal static class SchemaRaise
{
    private const string OptionalField = "System.Runtime.Serialization.OptionalField";

    /// <summary>Whether the diagnostic is of a class whose schema can be raised.</summary>
    public static bool IsPossible(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(SchemaProperties.Schema);

    /// <summary>The solution with the classes of these diagnostics raised.</summary>
    public static async Task<Solution> RaiseAsync(Project project, IReadOnlyList<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
            return project.Solution;
        SolutionEditor edits = new(project.Solution);
        HashSet<string> raised = new(StringComparer.Ordinal);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (TypeAt(compilation, diagnostic.Location, cancellation) is not { } type)
                continue;
            raised.Add(diagnostic.Properties[LayoutAnalyzer.Identity]!);
            await RaiseAsync(project, edits, type, diagnostic, cancellation).ConfigureAwait(false);
        }

        Project changed = edits.GetChangedSolution().GetProject(project.Id)!;
        return await SchemaFileText
            .UpdateAsync(changed, layout => raised.Contains(layout.Key.Identity), cancellation).ConfigureAwait(false);
    }

    private static async Task RaiseAsync(
        Project project,
        SolutionEditor edits,
        INamedTypeSymbol type,
        Diagnostic diagnostic,
        CancellationToken cancellation)
    {
        string schema = diagnostic.Properties[SchemaProperties.Schema]!;
        MemberDeclarationSyntax[] added = AddedMembers(type, diagnostic, cancellation);
        foreach (MemberDeclarationSyntax member in added)
        {
            string target = member is PropertyDeclarationSyntax ? "field: " : "";
            string optional = $"{target}{NameIn(member)}(VersionAdded = {schema})";
            DocumentEditor editor = await EditorAsync(project, edits, member, cancellation).ConfigureAwait(false);
            editor.ReplaceNode(member, (current, _) => MemberAttributes.With(current, optional));
        }

        TypeDeclarationSyntax head = Head(type, cancellation);
        string attribute = RuntimeNames.Of("RuntimeClass", head);
        DocumentEditor headEditor = await EditorAsync(project, edits, head, cancellation).ConfigureAwait(false);
        headEditor.ReplaceNode(head, (current, _) => added.Length == 0
            ? RuntimeClassCodeFix.Set((TypeDeclarationSyntax)current, attribute, "Schema", schema)
            : RuntimeClassCodeFix.Set(
                (TypeDeclarationSyntax)RuntimeClassCodeFix.Set((TypeDeclarationSyntax)current, attribute, "Schema", schema),
                attribute,
                "Versionable",
                "true"));
    }

    /// <summary>The declarations of what was added to the layout; none if one of them cannot be made optional by itself.</summary>
    private static MemberDeclarationSyntax[] AddedMembers(INamedTypeSymbol type, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(LayoutAnalyzer.AddedMembers, out string? names) || names is not { Length: > 0 })
            return [];
        List<MemberDeclarationSyntax> members = [];
        foreach (string name in names.Split(','))
        {
            SyntaxNode? declarator = type.Member(name)?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);
            if (declarator?.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } declaration
                || declaration is not (PropertyDeclarationSyntax or FieldDeclarationSyntax { Declaration.Variables.Count: 1 }))
                return [];
            members.Add(declaration);
        }

        return [.. members];
    }

    private static Task<DocumentEditor> EditorAsync(
        Project project,
        SolutionEditor edits,
        SyntaxNode node,
        CancellationToken cancellation) =>
        edits.GetDocumentEditorAsync(project.GetDocument(node.SyntaxTree)!.Id, cancellation);

    private static INamedTypeSymbol? TypeAt(Compilation compilation, Location location, CancellationToken cancellation) =>
        location.SourceTree?.GetRoot(cancellation).FindNode(location.SourceSpan)
                .FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration
            ? compilation.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellation) as INamedTypeSymbol
            : null;

    /// <summary>The declaration that has the attribute, or the first.</summary>
    private static TypeDeclarationSyntax Head(INamedTypeSymbol type, CancellationToken cancellation)
    {
        SyntaxReference? attribute = type
            .GetAttributes()
            .FirstOrDefault(static data => data.AttributeClass?.Name == "RuntimeClassAttribute")?.ApplicationSyntaxReference;
        SyntaxNode place = (attribute ?? type.DeclaringSyntaxReferences[0]).GetSyntax(cancellation);
        return place.FirstAncestorOrSelf<TypeDeclarationSyntax>()!;
    }

    private static string NameIn(SyntaxNode place) =>
        place.SyntaxTree.GetRoot().DescendantNodes().OfType<UsingDirectiveSyntax>()
                .Any(static import => import.Name.ToString() == "System.Runtime.Serialization")
            ? "OptionalField"
            : OptionalField;
}
