using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers;

/// <summary>Questions of kinship between symbols: same type, derived type, declared in the runtime.</summary>
internal static class SymbolKinship
{
    /// <summary>Whether <paramref name="type"/> is <paramref name="ancestor"/> or derives from it.</summary>
    public static bool IsOrDerivesFrom(this ITypeSymbol? type, INamedTypeSymbol? ancestor)
    {
        if (ancestor is null)
            return false;
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.Is(ancestor))
                return true;
        }

        return false;
    }

    /// <summary>Whether both are the same symbol; null is the same as nothing.</summary>
    public static bool Is(this ISymbol? symbol, ISymbol? other) =>
        symbol is not null && SymbolEqualityComparer.Default.Equals(symbol, other);
}
