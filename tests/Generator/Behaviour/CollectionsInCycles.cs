using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>Collections that ask their elements for hash codes or order, where the elements lead back to them.</summary>
public sealed partial class CollectionsInCycles
{
    private static readonly int[] s_otherIds = [1, 3, 5, 9];

    [Fact]
    public void A_set_finds_a_child_whose_hash_code_is_that_of_its_parent()
    {
        Parent parent = new();
        parent.Children.Add(new Child { Parent = parent, Number = 1 });
        parent.Name = "p";
        parent.Children = [.. parent.Children];

        foreach (Parent loaded in Loaded(parent))
        {
            Child child = Assert.Single(loaded.Children);
            Assert.Same(loaded, child.Parent);
            Assert.Contains(child, loaded.Children);
            Assert.False(loaded.Children.Add(new Child { Parent = loaded, Number = 1 }));
        }
    }

    [Fact]
    public void A_set_of_a_base_finds_an_object_whose_hash_code_is_of_the_derived_class()
    {
        Ship ship = new() { Name = "s" };
        ship.Links.Add(ship);

        Assert.All(Loaded(ship), static loaded => Assert.Contains(loaded, loaded.Links));
    }

    [Fact]
    public void No_element_is_lost()
    {
        Node a = new() { Id = "a" };
        Node b = new() { Id = "b" };
        a.Set = [a, b];
        b.Set = [a, b];
        a.Map = new() { [a] = 1, [b] = 2 };
        b.Map = new() { [a] = 3, [b] = 4 };

        foreach (Node loaded in Loaded(a))
        {
            Assert.Equal(["a", "b"], loaded.Set.Select(static node => node.Id));
            Node other = loaded.Set.Single(static node => node.Id == "b");
            Assert.Equal(2, other.Set.Count);
            Assert.Equal([(loaded, 1), (other, 2)], loaded.Map.Select(static entry => (entry.Key, entry.Value)));
            Assert.Equal(4, other.Map[other]);
        }
    }

    [Fact]
    public void Every_form_finds_its_elements_and_is_in_order()
    {
        Forms forms = new() { Id = 7 };
        Forms[] all = [forms, .. s_otherIds.Select(static id => new Forms { Id = id })];
        forms.Set = [.. all];
        forms.Sorted = [.. all];
        forms.Abstract = new HashSet<Forms>(all);
        forms.Map = all.ToDictionary(static key => key, static key => key.Id);
        forms.SortedMap = new(forms.Map);
        forms.SortedList = new(forms.Map);
        forms.Concurrent = new(forms.Map);
        forms.AbstractMap = forms.Map;
        forms.Immutable = [.. all];
        forms.ImmutableSorted = [.. all];
        forms.ImmutableMap = forms.Map.ToImmutableDictionary();
        forms.ImmutableSortedMap = forms.Map.ToImmutableSortedDictionary();
        forms.Frozen = all.ToFrozenSet();
        forms.FrozenMap = forms.Map.ToFrozenDictionary();

        foreach (Forms loaded in Loaded(forms))
        {
            Assert.All(
                [loaded.Set, loaded.Sorted, loaded.Abstract, loaded.Immutable, loaded.ImmutableSorted, (IEnumerable<Forms>)loaded.Frozen],
                set => Assert.True(set.Count() == 5 && ((ICollection<Forms>)set).Contains(loaded)));
            Assert.All(
                new IReadOnlyDictionary<Forms, int>[]
                {
                    loaded.Map, loaded.SortedMap, loaded.SortedList, loaded.Concurrent, (Dictionary<Forms, int>)loaded.AbstractMap,
                    loaded.ImmutableMap, loaded.ImmutableSortedMap, loaded.FrozenMap,
                },
                map => Assert.True(map.Count == 5 && map[loaded] == 7));
            Assert.Equal([1, 3, 5, 7, 9], loaded.Sorted.Select(static key => key.Id));
            Assert.Equal([1, 3, 5, 7, 9], loaded.SortedMap.Values);
            Assert.Equal([1, 3, 5, 7, 9], loaded.ImmutableSorted.Select(static key => key.Id));
        }
    }

    [Fact]
    public void Comparers_of_the_members_are_kept()
    {
        Compared compared = new() { Name = "c" };
        compared.Set.Add(compared);
        compared.Set.Add(new Compared { Name = "C" });

        Assert.All(Loaded(compared), static loaded => Assert.Equal(2, loaded.Set.Count));
        Assert.All(Loaded(compared), static loaded => Assert.Same(ReferenceEqualityComparer.Instance, loaded.Set.Comparer));
    }

    [Fact]
    public void Sets_of_what_a_type_parameter_stands_for_are_filled_too()
    {
        Bag<Node> bag = new();
        Node node = new() { Id = "x" };
        node.Set.Add(node);
        bag.Items.Add(node);
        Bag<string> words = new();
        words.Items.Add("w");

        Assert.All(Loaded(bag), static loaded => Assert.Contains(Assert.Single(loaded.Items), loaded.Items));
        Assert.Equal(["w"], Archive.Clone(words).Items);
    }

    private static T[] Loaded<T>(T value) where T : class, IArchivable =>
        [Archive.Clone(value), Archive.Deserialize<T>(Archive.Serialize(value)), RoundTrip.Tagged(value)];

    [Serializable]
    internal sealed partial class Parent
    {
        public HashSet<Child> Children = [];
        public string Name = "";
    }

    [Serializable]
    internal sealed partial class Child
    {
        public Parent Parent = null!;
        public int Number;

        public override bool Equals(object? obj) => obj is Child other && (other.Number, other.Parent.Name) == (Number, Parent.Name);

        public override int GetHashCode() => HashCode.Combine(Number, Parent.Name);
    }

    [Serializable]
    internal abstract partial class Vessel
    {
        public HashSet<Vessel> Links = [];
    }

    [Serializable]
    internal sealed partial class Ship : Vessel
    {
        public string Name = null!;

        public override bool Equals(object? obj) => obj is Ship other && other.Name == Name;

        // As long as it is not loaded, it has none.
        public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
    }

    [Serializable]
    [RuntimeClass("CCycleNode")]
    internal sealed partial class Node
    {
        public HashSet<Node> Set = [];
        public Dictionary<Node, int> Map = [];
        public string Id = "";

        public override bool Equals(object? obj) => obj is Node other && other.Id == Id;

        public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
    }

    [Serializable]
    internal sealed partial class Forms : IComparable<Forms>
    {
        public HashSet<Forms> Set = [];
        public SortedSet<Forms> Sorted = [];
        public ISet<Forms> Abstract = new HashSet<Forms>();
        public Dictionary<Forms, int> Map = [];
        public SortedDictionary<Forms, int> SortedMap = [];
        public SortedList<Forms, int> SortedList = [];
        public ConcurrentDictionary<Forms, int> Concurrent = [];
        public IDictionary<Forms, int> AbstractMap = new Dictionary<Forms, int>();
        public ImmutableHashSet<Forms> Immutable = [];
        public ImmutableSortedSet<Forms> ImmutableSorted = [];
        public ImmutableDictionary<Forms, int> ImmutableMap = ImmutableDictionary<Forms, int>.Empty;
        public ImmutableSortedDictionary<Forms, int> ImmutableSortedMap = ImmutableSortedDictionary<Forms, int>.Empty;
        public FrozenSet<Forms> Frozen = FrozenSet<Forms>.Empty;
        public FrozenDictionary<Forms, int> FrozenMap = FrozenDictionary<Forms, int>.Empty;
        public int Id;

        public int CompareTo(Forms? other) => Id.CompareTo(other!.Id);

        public override bool Equals(object? obj) => obj is Forms other && other.Id == Id;

        public override int GetHashCode() => Id;
    }

    [Serializable]
    internal sealed partial class Compared
    {
        public HashSet<Compared> Set = new(ReferenceEqualityComparer.Instance);
        public string Name = "";
    }

    [Serializable]
    [RuntimeClass("CCycleBag")]
    internal sealed partial class Bag<T> where T : notnull
    {
        public HashSet<T> Items = [];
    }
}
