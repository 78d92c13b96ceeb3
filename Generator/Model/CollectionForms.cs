namespace Stevedore.Generator.Model;

/// <summary>The collections of .NET that generated code can store and load.</summary>
internal static class CollectionForms
{
    private const string Generic = "System.Collections.Generic";
    private const string Concurrent = "System.Collections.Concurrent";
    private const string ObjectModel = "System.Collections.ObjectModel";
    private const string Immutable = "System.Collections.Immutable";
    private const string Frozen = "System.Collections.Frozen";

    private static readonly WellKnownType s_hashSet = new("HashSet", Generic, Arity: 1);
    private static readonly WellKnownType s_sortedDictionary = new("SortedDictionary", Generic, Arity: 2);

    public static CollectionForm Array { get; } = new(Type: null);

    public static CollectionForm List { get; } = new(WellKnownTypes.List);

    public static CollectionForm Dictionary { get; } = new(WellKnownTypes.Dictionary) { Comparer = ComparerKind.Equality };

    private static readonly CollectionForm[] s_sequences =
    [
        List,
        new(s_hashSet) { Comparer = ComparerKind.Equality },
        Sequence("SortedSet", Generic) with { Comparer = ComparerKind.Order },
        Sequence("LinkedList", Generic),
        Sequence("Queue", Generic),
        Sequence("Stack", Generic),
        Sequence("ConcurrentQueue", Concurrent),
        Sequence("ConcurrentStack", Concurrent),
        Sequence("ConcurrentBag", Concurrent),
        Sequence("Collection", ObjectModel),
        Sequence("ObservableCollection", ObjectModel),
        Sequence("ReadOnlyCollection", ObjectModel),
        Sequence("BindingList", "System.ComponentModel"),
        Sequence("ImmutableArray", Immutable) with { IsValueType = true },
        Sequence("ImmutableList", Immutable),
        Sequence("ImmutableHashSet", Immutable) with { Comparer = ComparerKind.Equality },
        Sequence("ImmutableSortedSet", Immutable) with { Comparer = ComparerKind.Order },
        Sequence("ImmutableQueue", Immutable),
        Sequence("ImmutableStack", Immutable),
        Sequence("FrozenSet", Frozen) with { Comparer = ComparerKind.Equality },
        Sequence("Memory", "System") with { IsValueType = true },
        Sequence("ReadOnlyMemory", "System") with { IsValueType = true },
        Sequence("ArraySegment", "System") with { IsValueType = true },
        Sequence("IList", Generic) with { MadeAs = WellKnownTypes.List },
        Sequence("ICollection", Generic) with { MadeAs = WellKnownTypes.List },
        Sequence("IReadOnlyList", Generic) with { MadeAs = WellKnownTypes.List },
        Sequence("IReadOnlyCollection", Generic) with { MadeAs = WellKnownTypes.List },
        Sequence("IEnumerable", Generic) with { MadeAs = WellKnownTypes.List },
        Sequence("ISet", Generic) with { MadeAs = s_hashSet },
        Sequence("IReadOnlySet", Generic) with { MadeAs = s_hashSet },
    ];

    private static readonly CollectionForm[] s_maps =
    [
        Dictionary,
        new(s_sortedDictionary) { Comparer = ComparerKind.Order },
        Map("SortedList", Generic) with { Comparer = ComparerKind.Order },
        Map("ConcurrentDictionary", Concurrent) with { Comparer = ComparerKind.Equality },
        Map("ReadOnlyDictionary", ObjectModel) with { LoadedInto = WellKnownTypes.Dictionary },
        Map("ImmutableDictionary", Immutable) with { LoadedInto = WellKnownTypes.Dictionary, Comparer = ComparerKind.Equality },
        Map("ImmutableSortedDictionary", Immutable) with { LoadedInto = s_sortedDictionary, Comparer = ComparerKind.Order },
        Map("FrozenDictionary", Frozen) with { LoadedInto = WellKnownTypes.Dictionary, Comparer = ComparerKind.Equality },
        Map("IDictionary", Generic) with { LoadedInto = WellKnownTypes.Dictionary },
        Map("IReadOnlyDictionary", Generic) with { LoadedInto = WellKnownTypes.Dictionary },
    ];

    private static readonly Dictionary<string, CollectionForm> s_byName = s_sequences.Concat(s_maps).ToDictionary(form => form.Type!.Name);

    /// <summary>All but the array.</summary>
    public static IReadOnlyCollection<CollectionForm> All => s_byName.Values;

    /// <summary>The form of the collection that has this simple name; null if none has.</summary>
    public static CollectionForm? Named(string name) => s_byName.TryGetValue(name, out CollectionForm form) ? form : null;

    private static CollectionForm Sequence(string name, string home) => new(new WellKnownType(name, home, Arity: 1));

    private static CollectionForm Map(string name, string home) => new(new WellKnownType(name, home, Arity: 2));
}
