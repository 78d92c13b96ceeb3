using Microsoft.CodeAnalysis;

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
}
