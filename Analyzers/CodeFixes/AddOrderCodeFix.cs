using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Types;

namespace Stevedore.CodeFixes;

/// <summary>
/// Gives every stored member of a type an <c>[Order]</c>, in the order in which the compiler sees them today. Whoever has files already
/// must compare it with theirs; so the positions are there to be read.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddOrderCodeFix))]
[Shared]
public sealed class AddOrderCodeFix : CodeFixProvider
{
    private const string Title = "Add [Order] to all members";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(TypeDescriptors.UndefinedOrder.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new ProjectFixAll(Title, AddOrderAsync);

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    Title,
                    cancellation => AddOrderAsync(context.Document.Project, ImmutableArray.Create(diagnostic), cancellation),
                    equivalenceKey: Title),
                diagnostic);
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> AddOrderAsync(
        Project project,
        ImmutableArray<Diagnostic> diagnostics,
        CancellationToken cancellation)
    {
        Solution solution = project.Solution;
        if (await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
            return solution;
        Dictionary<SyntaxNode, int> positions = [];
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (diagnostic.Location.SourceTree is not { } tree
                || TypeAt(compilation, tree, diagnostic.Location, cancellation) is not { } type)
                continue;
            int position = 0;
            foreach (IFieldSymbol field in SerializableDeclarations.StoredFields(type))
            {
                if ((field.AssociatedSymbol ?? field).DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is { } declarator)
                    positions[declarator] = ++position;
            }
        }

        foreach (IGrouping<SyntaxTree, SyntaxNode> declarators in positions.Keys.GroupBy(static node => node.SyntaxTree))
        {
            if (solution.GetDocument(declarators.Key) is not { } document)
                continue;
            SyntaxNode root = await declarators.Key.GetRootAsync(cancellation).ConfigureAwait(false);
            solution = solution.WithDocumentSyntaxRoot(document.Id, WithPositions(root, declarators, positions));
        }

        return solution;
    }

    private static INamedTypeSymbol? TypeAt(Compilation compilation, SyntaxTree tree, Location location, CancellationToken cancellation) =>
        tree.GetRoot(cancellation).FindNode(location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration
            ? compilation.GetSemanticModel(tree).GetDeclaredSymbol(declaration, cancellation)
            : null;

    private static SyntaxNode WithPositions(SyntaxNode root, IEnumerable<SyntaxNode> declarators, Dictionary<SyntaxNode, int> positions)
    {
        SyntaxNode[] declarations = [.. declarators.Select(Declaration).Distinct()];
        root = root.TrackNodes(declarations);
        foreach (SyntaxNode declaration in declarations)
        {
            SyntaxNode current = root.GetCurrentNode(declaration)!;
            root = declaration is FieldDeclarationSyntax field
                ? root.ReplaceNode(current, Split(field, positions))
                : root.ReplaceNode(current, MemberAttributes.With(declaration, Attribute(declaration, positions[declaration])));
        }

        return root;
    }

    private static SyntaxNode Declaration(SyntaxNode declarator) => declarator.FirstAncestorOrSelf<FieldDeclarationSyntax>() ?? declarator;

    /// <summary>Each field needs a position of its own, so a declaration of several is taken apart.</summary>
    private static IEnumerable<SyntaxNode> Split(FieldDeclarationSyntax field, Dictionary<SyntaxNode, int> positions)
    {
        foreach (VariableDeclaratorSyntax variable in field.Declaration.Variables)
        {
            FieldDeclarationSyntax alone = field
                .WithDeclaration(field.Declaration.WithVariables(SyntaxFactory.SingletonSeparatedList(variable)));
            if (variable != field.Declaration.Variables[0])
                alone = alone.WithLeadingTrivia(Indentation.Of(field));
            yield return MemberAttributes.With(alone, Attribute(field, positions[variable]));
        }
    }

    private static string Attribute(SyntaxNode declaration, int position)
    {
        string target = declaration is ParameterSyntax ? "property: " : "";
        return $"{target}{RuntimeNames.Of("Order", declaration)}({position.ToString(CultureInfo.InvariantCulture)})";
    }
}
