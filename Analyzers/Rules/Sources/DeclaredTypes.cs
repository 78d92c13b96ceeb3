using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.Analyzers.Sources;

/// <summary>The types that a compilation declares, nested ones included.</summary>
internal static class DeclaredTypes
{
    /// <summary>The types in a namespace or type.</summary>
    public static IEnumerable<INamedTypeSymbol> In(INamespaceOrTypeSymbol container)
    {
        foreach (ISymbol member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type)
                yield return type;
            if (member is not INamespaceOrTypeSymbol inner)
                continue;
            foreach (INamedTypeSymbol nested in In(inner))
                yield return nested;
        }
    }

    /// <summary>The types of which a part is declared in one of the files. The others are not looked at.</summary>
    public static IEnumerable<INamedTypeSymbol> In(Compilation compilation, IEnumerable<SyntaxTree> files, CancellationToken cancellation)
    {
        foreach (SyntaxTree file in files)
        {
            SemanticModel model = compilation.GetSemanticModel(file);
            foreach (SyntaxNode node in file.GetRoot(cancellation).DescendantNodes(HoldsTypes))
            {
                if (node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
                    && model.GetDeclaredSymbol(node, cancellation) is INamedTypeSymbol type)
                    yield return type;
            }
        }
    }

    private static bool HoldsTypes(SyntaxNode node) =>
        node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;
}
