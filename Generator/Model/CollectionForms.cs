using static Stevedore.Generator.Model.Vocabulary;

namespace Stevedore.Generator.Model;

/// <summary>The collections of .NET that generated code can store and load.</summary>
internal static class CollectionForms
{
    private const string Generic = "System.Collections.Generic";
    private const string Concurrent = "System.Collections.Concurrent";
    private const string ObjectModel = "System.Collections.ObjectModel";
    private const string Immutable = "System.Collections.Immutable";
    private const string Frozen = "System.Collections.Frozen";

    // These give back last what was added first, so that adding in the stored order would turn it around.
    private const string MakeReversed = "new {type}(global::System.Linq.Enumerable.Reverse({items}))";

    private static readonly Word s_hashSet = new("HashSet", Generic, Arity: 1);
    private static readonly Word s_sortedDictionary = new("SortedDictionary", Generic, Arity: 2);

    public static CollectionForm Array { get; } = new(Type: null) { Make = "[.. {items}]", Count = "{value}.Length", Memory = "{value}" };

    public static CollectionForm List { get; } = new(Vocabulary.List)
    {
        Make = "[.. {items}]",
        IsList = true,
        Memory = "{marshal}.AsSpan({value})",
    };

    public static CollectionForm Dictionary { get; } = new(Vocabulary.Dictionary) { Comparer = ComparerKind.Equality };

    private static readonly CollectionForm[] s_sequences =
    [
        List,
        new(s_hashSet) { Make = "new {type}({items}, comparer)", Comparer = ComparerKind.Equality },
        new(new Word("SortedSet", Generic, Arity: 1)) { Make = "new {type}({items}, comparer)", Comparer = ComparerKind.Order },
        new(new Word("LinkedList", Generic, Arity: 1)),
        new(new Word("Queue", Generic, Arity: 1)),
        new(new Word("Stack", Generic, Arity: 1)) { Make = MakeReversed },
        new(new Word("ConcurrentQueue", Concurrent, Arity: 1)) { Snapshot = "{value}.ToArray()" },
        new(new Word("ConcurrentStack", Concurrent, Arity: 1)) { Snapshot = "{value}.ToArray()", Make = MakeReversed },
        new(new Word("ConcurrentBag", Concurrent, Arity: 1)) { Snapshot = "{value}.ToArray()", Make = MakeReversed },
        new(new Word("Collection", ObjectModel, Arity: 1)) { Make = "new {type}([.. {items}])" },
        new(new Word("ObservableCollection", ObjectModel, Arity: 1)) { Make = "new {type}([.. {items}])" },
        new(new Word("ReadOnlyCollection", ObjectModel, Arity: 1)),
        new(new Word("ImmutableArray", Immutable, Arity: 1))
        {
            Make = "[.. {items}]",
            Count = "{value}.Length",
            Memory = "{value}.AsSpan()",
            IsNull = "{value}.IsDefault",
            IsValueType = true,
        },
        new(new Word("ImmutableList", Immutable, Arity: 1)) { Make = "[.. {items}]" },
        new(new Word("ImmutableHashSet", Immutable, Arity: 1))
        {
            Make = "global::System.Collections.Immutable.ImmutableHashSet.CreateRange(comparer, {items})",
            Comparer = ComparerKind.Equality,
            ComparerProperty = "KeyComparer",
        },
        new(new Word("ImmutableSortedSet", Immutable, Arity: 1))
        {
            Make = "global::System.Collections.Immutable.ImmutableSortedSet.CreateRange(comparer, {items})",
            Comparer = ComparerKind.Order,
            ComparerProperty = "KeyComparer",
        },
        new(new Word("ImmutableQueue", Immutable, Arity: 1)) { Snapshot = "[.. {value}]", Make = "global::System.Collections.Immutable.ImmutableQueue.CreateRange({items})" },
        new(new Word("ImmutableStack", Immutable, Arity: 1))
        {
            Snapshot = "[.. {value}]",
            Make = "global::System.Collections.Immutable.ImmutableStack.CreateRange(global::System.Linq.Enumerable.Reverse({items}))",
        },
        new(new Word("FrozenSet", Frozen, Arity: 1))
        {
            Make = "global::System.Collections.Frozen.FrozenSet.ToFrozenSet({items}, comparer)",
            Comparer = ComparerKind.Equality,
        },
        new(new Word("Memory", "System", Arity: 1)) { Make = "new {type}([.. {items}])", Count = "{value}.Length", Elements = "{value}.ToArray()", Memory = "{value}.Span", IsNull = null, IsValueType = true },
        new(new Word("ReadOnlyMemory", "System", Arity: 1)) { Make = "new {type}([.. {items}])", Count = "{value}.Length", Elements = "{value}.ToArray()", Memory = "{value}.Span", IsNull = null, IsValueType = true },
        new(new Word("ArraySegment", "System", Arity: 1)) { Make = "new {type}([.. {items}])", Memory = "global::System.MemoryExtensions.AsSpan({value})", IsNull = "{value}.Array is null", IsValueType = true },
        new(new Word("IList", Generic, Arity: 1)) { MadeAs = Vocabulary.List, IsList = true },
        new(new Word("ICollection", Generic, Arity: 1)) { MadeAs = Vocabulary.List, IsList = true },
        new(new Word("IReadOnlyList", Generic, Arity: 1)) { MadeAs = Vocabulary.List, IsList = true },
        new(new Word("IReadOnlyCollection", Generic, Arity: 1)) { MadeAs = Vocabulary.List, IsList = true },
        new(new Word("IEnumerable", Generic, Arity: 1)) { MadeAs = Vocabulary.List, IsList = true, Snapshot = "[.. {value}]" },
        new(new Word("ISet", Generic, Arity: 1)) { MadeAs = s_hashSet },
        new(new Word("IReadOnlySet", Generic, Arity: 1)) { MadeAs = s_hashSet },
    ];

    private static readonly CollectionForm[] s_maps =
    [
        Dictionary,
        new(s_sortedDictionary) { Comparer = ComparerKind.Order },
        new(new Word("SortedList", Generic, Arity: 2)) { Comparer = ComparerKind.Order },
        new(new Word("ConcurrentDictionary", Concurrent, Arity: 2)) { Comparer = ComparerKind.Equality, Snapshot = "{value}.ToArray()" },
        new(new Word("ReadOnlyDictionary", ObjectModel, Arity: 2)) { LoadedInto = Vocabulary.Dictionary },
        new(new Word("ImmutableDictionary", Immutable, Arity: 2))
        {
            LoadedInto = Vocabulary.Dictionary,
            Make = "global::System.Collections.Immutable.ImmutableDictionary.CreateRange(comparer, {items})",
            Comparer = ComparerKind.Equality,
            ComparerProperty = "KeyComparer",
        },
        new(new Word("ImmutableSortedDictionary", Immutable, Arity: 2))
        {
            LoadedInto = s_sortedDictionary,
            Make = "global::System.Collections.Immutable.ImmutableSortedDictionary.CreateRange(comparer, {items})",
            Comparer = ComparerKind.Order,
            ComparerProperty = "KeyComparer",
        },
        new(new Word("FrozenDictionary", Frozen, Arity: 2))
        {
            LoadedInto = Vocabulary.Dictionary,
            Make = "global::System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary({items}, comparer)",
            Comparer = ComparerKind.Equality,
        },
        new(new Word("IDictionary", Generic, Arity: 2)) { LoadedInto = Vocabulary.Dictionary, Make = "{items}" },
        new(new Word("IReadOnlyDictionary", Generic, Arity: 2)) { LoadedInto = Vocabulary.Dictionary, Make = "{items}" },
    ];

    private static readonly Dictionary<string, CollectionForm> s_byName = s_sequences.Concat(s_maps).ToDictionary(form => form.Type!.Name);

    /// <summary>The form of the collection that has this simple name; null if none has.</summary>
    public static CollectionForm? Named(string name) => s_byName.TryGetValue(name, out CollectionForm form) ? form : null;
}
