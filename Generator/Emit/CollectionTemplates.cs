using Stevedore.Generator.Model;

namespace Stevedore.Generator.Emit;

/// <summary>The templates of the collections that are not all as a template says by itself.</summary>
internal static class CollectionTemplates
{
    private const string Immutable = "global::System.Collections.Immutable.";
    private const string Reversed = "global::System.Linq.Enumerable.Reverse({items})";
    private const string SetWithComparer = "archive.SetOf({items}, comparer)";
    private const string Set = "archive.SetOf({items}, comparer: null)";
    private const string OfArray = "new {type}({items})";
    private const string OfList = "new {type}([.. {items}])";
    private const string Spread = "[.. {items}]";

    // These give back last what was added first, so that adding in the stored order would turn it around.
    private const string MakeReversed = $"new {{type}}({Reversed})";

    private static readonly CollectionTemplate s_plain = new();

    private static readonly CollectionTemplate s_array =
        new() { Make = "{items}", IsMadeOfArray = true, Count = "{value}.Length", Memory = "{value}" };

    private static readonly CollectionTemplate s_memory = new()
    {
        Make = OfArray,
        IsMadeOfArray = true,
        Count = "{value}.Length",
        Elements = "{value}.ToArray()",
        Memory = "{value}.Span",
        IsNull = null,
    };

    private static readonly Dictionary<string, CollectionTemplate> s_byName = new()
    {
        ["List"] = new() { Make = Spread, Memory = "archive.SpanOf({value})" },
        ["HashSet"] = new() { Make = SetWithComparer },
        ["ISet"] = new() { Make = Set },
        ["IReadOnlySet"] = new() { Make = Set },
        ["SortedSet"] = new() { Make = "new {type}({items}, comparer)" },
        ["Stack"] = new() { Make = MakeReversed },
        ["ConcurrentQueue"] = new() { Snapshot = "{value}.ToArray()" },
        ["ConcurrentStack"] = new() { Snapshot = "{value}.ToArray()", Make = MakeReversed },
        ["ConcurrentBag"] = new() { Snapshot = "{value}.ToArray()", Make = MakeReversed },
        ["Collection"] = new() { Make = OfList },
        ["ObservableCollection"] = new() { Make = OfList },
        ["BindingList"] = new() { Make = OfList },
        ["ImmutableArray"] = new()
        {
            Make = "{immutable}.AsImmutableArray({items})",
            IsMadeOfArray = true,
            Count = "{value}.Length",
            Memory = "{value}.AsSpan()",
            IsNull = "{value}.IsDefault",
        },
        ["ImmutableList"] = new() { Make = Spread },
        ["ImmutableHashSet"] = ImmutableWithComparer("ImmutableHashSet") with { Make = "archive.ImmutableSetOf({items}, comparer)" },
        ["ImmutableSortedSet"] = ImmutableWithComparer("ImmutableSortedSet"),
        ["ImmutableQueue"] = new() { Snapshot = "[.. {value}]", Make = $"{Immutable}ImmutableQueue.CreateRange({{items}})" },
        ["ImmutableStack"] = new() { Snapshot = "[.. {value}]", Make = $"{Immutable}ImmutableStack.CreateRange({Reversed})" },
        ["FrozenSet"] = new() { Make = "archive.FrozenSetOf({items}, comparer)" },
        ["Memory"] = s_memory,
        ["ReadOnlyMemory"] = s_memory,
        ["ArraySegment"] = new()
        {
            Make = OfArray,
            IsMadeOfArray = true,
            Memory = "global::System.MemoryExtensions.AsSpan({value})",
            IsNull = "{value}.Array is null",
        },
        ["IEnumerable"] = new() { Snapshot = "[.. {value}]" },
        ["ConcurrentDictionary"] = new() { Snapshot = "{value}.ToArray()" },
        ["ImmutableDictionary"] = ImmutableWithComparer("ImmutableDictionary"),
        ["ImmutableSortedDictionary"] = ImmutableWithComparer("ImmutableSortedDictionary"),
        ["FrozenDictionary"] = new() { Make = "archive.FrozenMapOf({items}, comparer)" },
        ["IDictionary"] = new() { Make = "{items}" },
        ["IReadOnlyDictionary"] = new() { Make = "{items}" },
    };

    /// <summary>The names of the collections that have a template of their own.</summary>
    public static IReadOnlyCollection<string> Names => s_byName.Keys;

    public static CollectionTemplate Of(CollectionForm form)
    {
        if (form.Type is null)
            return s_array;
        return s_byName.TryGetValue(form.Type.Name, out CollectionTemplate template) ? template : s_plain;
    }

    private static CollectionTemplate ImmutableWithComparer(string name) =>
        new() { Make = $"{Immutable}{name}.CreateRange(comparer, {{items}})", ComparerProperty = "KeyComparer" };
}
