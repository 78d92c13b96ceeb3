using Microsoft.CodeAnalysis;
using Stevedore.Analyzers.Sources;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>
/// The types of the places where the compilation stores references to objects of whatever class fits: members and elements of its
/// archivable types that are an <c>object</c>, an interface or a base.
/// </summary>
internal sealed class ReferencePlaces(Compilation compilation)
{
    private readonly object _gate = new();
    private HashSet<INamedTypeSymbol>? _types;

    /// <summary>The type of a place where an object of either class may stand, or null when there is none.</summary>
    public INamedTypeSymbol? CommonTo(INamedTypeSymbol one, INamedTypeSymbol other, CancellationToken cancellation)
    {
        lock (_gate)
            _types ??= [.. Collect(cancellation)];
        return _types.FirstOrDefault(place => Fits(one, place) && Fits(other, place));
    }

    private static bool Fits(INamedTypeSymbol type, INamedTypeSymbol place) => place.SpecialType == SpecialType.System_Object
        || type.IsOrDerivesFrom(place)
        || type.AllInterfaces.Contains(place, SymbolEqualityComparer.Default);

    private HashSet<INamedTypeSymbol> Collect(CancellationToken cancellation)
    {
        HashSet<INamedTypeSymbol> places = new(SymbolEqualityComparer.Default);
        foreach (INamedTypeSymbol type in DeclaredTypes.In(compilation.Assembly.GlobalNamespace))
        {
            cancellation.ThrowIfCancellationRequested();
            if (type.IsGenerated())
                places.UnionWith(SerializableDeclarations.StoredFields(type).SelectMany(static field => CarriedTypes.In(field.Type)));
        }

        return places;
    }
}
