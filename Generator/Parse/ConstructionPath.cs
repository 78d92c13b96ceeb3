using Microsoft.CodeAnalysis;

namespace Stevedore.Generator.Parse;

/// <summary>
/// The way from one construction to another, step by step; a list and not the stack, since thousands may lead to each other.
/// </summary>
internal sealed class ConstructionPath
{
    // A type that refers to a larger construction of itself does so without end, unless that is always the same one.
    private const int LargestGrowth = 4;

    private readonly List<Place> _places = [];
    private readonly Dictionary<ISymbol, List<int>> _nestings = new(SymbolEqualityComparer.Default);

    public bool IsEmpty => _places.Count == 0;

    /// <summary>The construction that the path has come to.</summary>
    public INamedTypeSymbol End => _places[_places.Count - 1].Type;

    /// <summary>The steps that were taken from the first construction on, to the last and from it.</summary>
    public IEnumerable<ConstructionStep> Taken => _places.Select(static place => place.Steps[place.Next - 1]);

    /// <summary>Whether the path leads to ever larger constructions of one type.</summary>
    public bool GrowsTo(INamedTypeSymbol type)
    {
        if (!_nestings.TryGetValue(type.OriginalDefinition, out List<int> outer))
            return false;
        int nesting = type.Nesting();
        return outer.Count(other => other < nesting) >= LargestGrowth;
    }

    public void Enter(INamedTypeSymbol type, IReadOnlyList<ConstructionStep> steps)
    {
        _places.Add(new Place(type, steps));
        if (!_nestings.TryGetValue(type.OriginalDefinition, out List<int> outer))
            _nestings.Add(type.OriginalDefinition, outer = []);
        outer.Add(type.Nesting());
    }

    public void Leave()
    {
        List<int> outer = _nestings[End.OriginalDefinition];
        outer.RemoveAt(outer.Count - 1);
        _places.RemoveAt(_places.Count - 1);
    }

    /// <summary>The next step from where the path has come to; null after the last one.</summary>
    public ConstructionStep? Take()
    {
        Place place = _places[_places.Count - 1];
        return place.Next < place.Steps.Count ? place.Steps[place.Next++] : null;
    }

    private sealed class Place(INamedTypeSymbol type, IReadOnlyList<ConstructionStep> steps)
    {
        public INamedTypeSymbol Type => type;

        public IReadOnlyList<ConstructionStep> Steps => steps;

        public int Next { get; set; }
    }
}
