using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;

namespace Stevedore.Generator.Incremental.State;

/// <summary>
/// The constructions that types consist of, and what these lead to. Each is parsed once: thousands of places may name the same one, and
/// thousands of constructions lead to each other.
/// </summary>
/// <param name="last">Those of the last time, by their keys.</param>
internal sealed class FoundConstructions(
    Compilation compilation,
    Dictionary<string, ConstructionNode> last,
    Invalidation invalidation,
    CancellationToken cancellation)
{
    // What may be null is part of what is stored, also where nothing says whether it may.
    private static readonly SymbolDisplayFormat s_key = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
        | SymbolDisplayMiscellaneousOptions.IncludeNotNullableReferenceTypeModifier);

    private readonly ConstructionGraph _graph = ConstructionGraph.Of(compilation);
    private readonly Dictionary<ITypeSymbol, EquatableArray<string>> _ofTypes = new(SymbolEqualityComparer.IncludeNullability);
    private readonly Dictionary<string, ConstructionNode> _parsed = [];
    private readonly Dictionary<ISymbol, bool> _hasBody = new(SymbolEqualityComparer.Default);

    /// <summary>The keys of the constructions that a type consists of; none if the type depends on a type parameter.</summary>
    public EquatableArray<string> Of(ITypeSymbol type)
    {
        if (type.IsOpen())
            return EquatableArray<string>.Empty;
        if (!_ofTypes.TryGetValue(type, out EquatableArray<string> found))
            _ofTypes.Add(type, found = Find(type));
        return found;
    }

    /// <summary>The constructions of some keys and all that they lead to, in the order in which they are met.</summary>
    public Dictionary<string, ConstructionNode> Closure(IEnumerable<string> keys)
    {
        Dictionary<string, ConstructionNode> closure = new(last.Count);
        Stack<string> open = new();
        foreach (string key in keys)
        {
            open.Push(key);
            while (open.Count > 0)
            {
                string next = open.Pop();
                if (closure.ContainsKey(next))
                    continue;
                ConstructionNode node = _parsed.TryGetValue(next, out ConstructionNode parsed) ? parsed : last[next];
                closure.Add(next, node);
                for (int i = node.Next.Count - 1; i >= 0; i--)
                    open.Push(node.Next[i]);
            }
        }

        return closure;
    }

    private EquatableArray<string> Find(ITypeSymbol type)
    {
        List<INamedTypeSymbol> met = [];
        TypeShapeParser shapes = new(NameScope.Outermost(compilation), isEmbedded: false, form: null, met);
        return shapes.Parse(type) is not null && met.TrueForAll(Add)
            ? met.Select(Key).ToEquatableArray()
            : EquatableArray<string>.Empty;
    }

    /// <returns>Whether the construction can be archived.</returns>
    private bool Add(INamedTypeSymbol type)
    {
        if (IsKnown(Key(type)))
            return true;
        if (!_graph.IsSound(type))
            return false;
        Stack<INamedTypeSymbol> open = new([type]);
        while (open.Count > 0)
        {
            INamedTypeSymbol construction = open.Pop();
            string key = Key(construction);
            if (IsKnown(key))
                continue;
            cancellation.ThrowIfCancellationRequested();
            INamedTypeSymbol[] next = [.. _graph.Next(construction)];
            _parsed.Add(key, new ConstructionNode(
                NeedsOf(construction),
                next.Select(Key).ToEquatableArray(),
                TypeNames.In(construction).Distinct().Select(Dependency.Use).ToEquatableArray()));
            foreach (INamedTypeSymbol other in next)
                open.Push(other);
        }

        return true;
    }

    private bool IsKnown(string key) => _parsed.ContainsKey(key)
        || last.TryGetValue(key, out ConstructionNode node) && !invalidation.Touches(node.Dependencies);

    private static string Key(INamedTypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(s_key);

    private Construction? NeedsOf(INamedTypeSymbol type) =>
        !type.IsOpen() && HasBody(type.OriginalDefinition) ? ConstructionParser.Describe(type, compilation) : null;

    private bool HasBody(INamedTypeSymbol definition)
    {
        if (!_hasBody.TryGetValue(definition, out bool hasBody))
            _hasBody.Add(definition, hasBody = TypeParser.Parse(definition, cancellation) is null or { IsArchivable: true });
        return hasBody;
    }
}
