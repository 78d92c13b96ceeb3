using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.Architecture.Tests.House;

/// <summary>
/// Finds the references from folder to folder by their symbols: what is named, and what is called without a name (constructors by
/// <c>new()</c>, indexers, operators). What documentation mentions counts for nothing.
/// </summary>
internal static class Arrows
{
    /// <summary>The references out of every folder of the compilation.</summary>
    public static IReadOnlyList<Arrow> Of(CSharpCompilation compilation)
    {
        FoldersOfNamespaces folders = new(compilation);
        return [.. compilation.SyntaxTrees
            .AsParallel().AsOrdered()
            .Where(static tree => tree.FilePath.Length > 0)
            .SelectMany(tree => Of(tree, compilation.GetSemanticModel(tree), folders))];
    }

    private static IEnumerable<Arrow> Of(SyntaxTree tree, SemanticModel model, FoldersOfNamespaces folders)
    {
        string own = SourceTree.FolderOf(tree.FilePath);
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
        {
            foreach (ISymbol symbol in Referred(node, model))
            {
                string[] declaring = symbol is INamespaceSymbol space ? folders.Only(space) : Declaring(symbol);
                if (declaring.Length > 0 && !declaring.Contains(own))
                    yield return new Arrow(own, declaring[0], node.GetLocation(), symbol.ToDisplayString());
            }
        }
    }

    /// <summary>
    /// A namespace is referred to by a <c>using</c> only: elsewhere its name stands before that of a type, which tells more.
    /// </summary>
    private static ImmutableArray<ISymbol> Referred(SyntaxNode node, SemanticModel model) => node switch
    {
        UsingDirectiveSyntax { Name: { } name } => Symbols(model.GetSymbolInfo(name)),
        SimpleNameSyntax
            or ImplicitObjectCreationExpressionSyntax
            or ElementAccessExpressionSyntax
            or ConstructorInitializerSyntax => Symbols(model.GetSymbolInfo(node)).RemoveAll(static symbol => symbol is INamespaceSymbol),
        _ => [],
    };

    private static ImmutableArray<ISymbol> Symbols(SymbolInfo info) => info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols;

    /// <summary>The folders that the symbol is declared in; more than one when it is partial.</summary>
    private static string[] Declaring(ISymbol symbol)
    {
        ISymbol declared = (symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol).OriginalDefinition;
        return [.. declared.Locations
            .Where(static place => place.IsInSource && place.SourceTree!.FilePath.Length > 0)
            .Select(static place => SourceTree.FolderOf(place.SourceTree!.FilePath))
            .Distinct()];
    }
}
