using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stevedore.Analyzers.Sources;

/// <summary>
/// Finds the executable bodies of a file. Roslyn offers them to analyzers by itself, but then for all files, and binds every one of them
/// for that: more than half of what compiling a project costs.
/// </summary>
internal static class ExecutableBodies
{
    private static readonly ConditionalWeakTable<IOperation, ControlFlowGraph> s_graphs = new();

    /// <summary>The bodies of a file.</summary>
    public static IEnumerable<ExecutableBody> InFile(SemanticModel model, CancellationToken cancellation) =>
        Find(model.SyntaxTree.GetRoot(cancellation), static _ => true, model, cancellation);

    /// <summary>The bodies of a type in all its files, without those of the types in it.</summary>
    /// <param name="type">The type.</param>
    /// <param name="model">The model of one of the files.</param>
    public static IEnumerable<ExecutableBody> OfType(INamedTypeSymbol type, SemanticModel model, CancellationToken cancellation)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            SyntaxNode declaration = reference.GetSyntax(cancellation);
            IEnumerable<ExecutableBody> bodies = Find(
                declaration,
                node => node == declaration || node is not (TypeDeclarationSyntax or BaseNamespaceDeclarationSyntax),
                model.ForFile(declaration.SyntaxTree),
                cancellation);
            foreach (ExecutableBody body in bodies)
                yield return body;
        }
    }

    /// <summary>The control-flow graph of a body, which all rules that follow it share.</summary>
    public static ControlFlowGraph? GraphOf(ExecutableBody body, CancellationToken cancellation)
    {
        if (s_graphs.TryGetValue(body.Root, out ControlFlowGraph? known))
            return known;
        ControlFlowGraph? graph = body.Root switch
        {
            IMethodBodyOperation method => ControlFlowGraph.Create(method, cancellation),
            IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor, cancellation),
            IFieldInitializerOperation field => ControlFlowGraph.Create(field, cancellation),
            IPropertyInitializerOperation property => ControlFlowGraph.Create(property, cancellation),
            IBlockOperation block => ControlFlowGraph.Create(block, cancellation),
            _ => null,
        };
        return graph is null ? null : s_graphs.GetValue(body.Root, _ => graph);
    }

    private static IEnumerable<ExecutableBody> Find(
        SyntaxNode scope,
        Func<SyntaxNode, bool> isWithin,
        SemanticModel model,
        CancellationToken cancellation)
    {
        foreach (SyntaxNode node in scope.DescendantNodesAndSelf(node => HoldsBodies(node) && isWithin(node)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (isWithin(node)
                && IsBody(node)
                && OwnerOf(node, model, cancellation) is { } owner
                && model.GetOperation(node, cancellation) is { } operation)
                yield return new ExecutableBody(owner, Root(operation));
        }
    }

    /// <summary>The call of a base's constructor from a primary one is a part of the constructor, which has no syntax of its own.</summary>
    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    private static bool HoldsBodies(SyntaxNode node) =>
        node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax
            or BaseListSyntax or BasePropertyDeclarationSyntax or AccessorListSyntax
            or BaseFieldDeclarationSyntax or VariableDeclarationSyntax or VariableDeclaratorSyntax;

    private static bool IsBody(SyntaxNode node) => node switch
    {
        CompilationUnitSyntax file => file.Members.Any(SyntaxKind.GlobalStatement),
        BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
        AccessorDeclarationSyntax accessor => accessor.Body is not null || accessor.ExpressionBody is not null,
        ArrowExpressionClauseSyntax arrow => arrow.Parent is BasePropertyDeclarationSyntax,
        EqualsValueClauseSyntax value =>
            value.Parent is PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax },
        PrimaryConstructorBaseTypeSyntax => true,
        _ => false,
    };

    private static ISymbol? OwnerOf(SyntaxNode body, SemanticModel model, CancellationToken cancellation) => body switch
    {
        ArrowExpressionClauseSyntax => (model.GetDeclaredSymbol(body.Parent!, cancellation) as IPropertySymbol)?.GetMethod,
        EqualsValueClauseSyntax => model.GetDeclaredSymbol(body.Parent!, cancellation),
        PrimaryConstructorBaseTypeSyntax => model.GetEnclosingSymbol(body.SpanStart, cancellation),
        _ => model.GetDeclaredSymbol(body, cancellation),
    };
}
