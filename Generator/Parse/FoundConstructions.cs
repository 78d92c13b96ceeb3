using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>
/// The constructions that types consist of or lead to, each type walked once: thousands of places may name the same one.
/// </summary>
internal sealed class FoundConstructions(Compilation compilation, CancellationToken cancellation)
{
    private readonly Dictionary<ITypeSymbol, EquatableArray<Construction>> _ofTypes = new(SymbolEqualityComparer.IncludeNullability);
    private readonly Dictionary<ITypeSymbol, Construction?> _described = new(SymbolEqualityComparer.IncludeNullability);

    /// <summary>The constructions that a type consists of or leads to; none if the type depends on a type parameter.</summary>
    public EquatableArray<Construction> Of(ITypeSymbol type)
    {
        if (type.IsOpen())
            return EquatableArray<Construction>.Empty;
        if (!_ofTypes.TryGetValue(type, out EquatableArray<Construction> found))
            _ofTypes.Add(type, found = Find(type));
        return found;
    }

    private EquatableArray<Construction> Find(ITypeSymbol type)
    {
        ConstructionWalk walk = new(compilation);
        TypeShapeParser shapes = new(NameScope.Outermost(compilation), isEmbedded: false, form: null, walk);
        return shapes.Parse(type) is null
            ? EquatableArray<Construction>.Empty
            : walk.Found.Select(Describe).OfType<Construction>().ToEquatableArray();
    }

    /// <summary>Null for one that depends on a type parameter, or whose definition has problems, so that it gets no body.</summary>
    private Construction? Describe(INamedTypeSymbol type)
    {
        if (!_described.TryGetValue(type, out Construction? construction))
        {
            construction = !type.IsOpen() && TypeParser.Parse(type.OriginalDefinition, cancellation) is null or { IsArchivable: true }
                ? ConstructionParser.Describe(type, compilation)
                : null;
            _described.Add(type, construction);
        }

        return construction;
    }
}
