using System.Collections;
using System.Runtime.Serialization;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>Values without a body of their own where any object may stand: in members of type <c>object</c> and the like.</summary>
public sealed partial class BoxedValues
{
    public static TheoryData<object> Values =>
    [
        5,
        2.5,
        'c',
        true,
        7m,
        "text",
        new DateTime(2024, 2, 29, 1, 2, 3, DateTimeKind.Utc),
        new Guid("00112233-4455-6677-8899-aabbccddeeff"),
        Kind.Oil,
        new Berth { Number = 4 },
        new[] { 1, 2 },
        new[] { "a", null },
        new byte[] { 1, 2, 3 },
        new object?[] { 1, "b", null, new[] { 2 } },
        new List<string> { "x" },
        new List<Berth> { new() { Number = 1 } },
        new Dictionary<string, int> { ["a"] = 1 },
        new SortedDictionary<int, Kind> { [3] = Kind.Grain },
        (1, Kind.Oil),
        new ArrayList { 1, "b" },
        new Uri("http://example.com/"),
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_what_it_was(object value)
    {
        Anything loaded = RoundTrip.InPlace(new Anything { First = value });

        Assert.Equal(value.GetType(), loaded.First!.GetType());
        Assert.Equal(value, loaded.First);
    }

    [Fact]
    public void A_number_is_a_tagged_object_with_the_name_of_its_type()
    {
        byte[] bytes = Archive.Serialize(new Anything { First = 5, Second = 6 });

        // A new class of schema 0, three letters of name, the value; then the class again, by its number.
        Assert.Equal("FFFF00000300696E740500000001800600000000000000", Convert.ToHexString(bytes));
    }

    [Fact]
    public void A_box_that_two_members_share_is_one_again()
    {
        object box = 5;
        string text = new('x', 3);
        Anything loaded = RoundTrip.InPlace(new Anything { First = box, Second = box, Third = text, Fourth = text });

        Assert.Same(loaded.First, loaded.Second);
        Assert.Same(loaded.Third, loaded.Fourth);
        Assert.Equal("xxx", loaded.Third);
    }

    [Fact]
    public void Equal_values_in_two_boxes_stay_two()
    {
        Anything loaded = RoundTrip.InPlace(new Anything { First = 5, Second = 5 });

        Assert.NotSame(loaded.First, loaded.Second);
    }

    [Fact]
    public void A_collection_may_lead_back_to_itself()
    {
        object?[] array = [null, 7];
        array[0] = array;
        List<Anything> list = [];
        list.Add(new Anything { First = list });
        Dictionary<string, Anything> map = [];
        map["a"] = new Anything { First = map };
        Hashtable table = [];
        table["me"] = table;

        Anything loaded = RoundTrip.InPlace(new Anything { First = array, Second = list, Third = map, Fourth = table });

        Assert.Same(loaded.First, ((object?[])loaded.First!)[0]);
        Assert.Same(loaded.Second, ((List<Anything>)loaded.Second!)[0].First);
        Assert.Same(loaded.Third, ((Dictionary<string, Anything>)loaded.Third!)["a"].First);
        Assert.Same(loaded.Fourth, ((Hashtable)loaded.Fourth!)["me"]);
    }

    [Fact]
    public void Keys_that_lead_back_to_their_map_are_put_in_when_they_are_whole()
    {
        Dictionary<Named, int> map = [];
        map[new Named { Name = "a", Home = map }] = 1;

        Dictionary<Named, int> loaded = (Dictionary<Named, int>)RoundTrip.InPlace(new Anything { First = map }).First!;

        Assert.Equal(1, loaded[new Named { Name = "a" }]);
        Assert.Same(loaded, loaded.Keys.Single().Home);
    }

    [Fact]
    public void A_collection_that_is_there_only_when_it_is_whole_is_refused_when_it_leads_back_to_itself()
    {
        Queue<Anything> queue = new();
        queue.Enqueue(new Anything { First = queue });

        ArchiveException failure = Assert.Throws<ArchiveException>(() => Archive.Serialize(new Anything { First = queue }));

        Assert.Equal(ArchiveError.BadData, failure.Error);
        Assert.Contains("contains itself", failure.Message);
    }

    [Fact]
    public void A_root_that_a_boxed_collection_refers_to_is_one_again()
    {
        Anything root = new();
        root.First = new object?[] { 1, root, new List<Anything> { root } };

        Anything loaded = Archive.Deserialize<Anything>(Archive.Serialize(root));

        object?[] array = (object?[])loaded.First!;
        Assert.Same(loaded, array[1]);
        Assert.Same(loaded, ((List<Anything>)array[2]!)[0]);
    }

    [Fact]
    public void A_plain_object_is_one()
    {
        object gate = new();
        Anything loaded = RoundTrip.InPlace(new Anything { First = gate, Second = gate });

        Assert.Equal(typeof(object), loaded.First!.GetType());
        Assert.Same(loaded.First, loaded.Second);
    }

    [Fact]
    public void A_comparer_that_would_be_lost_is_refused()
    {
        foreach (object value in new object[]
        {
            new Hashtable(StringComparer.OrdinalIgnoreCase),
            new SortedList(StringComparer.Ordinal),
            new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase),
            new Dictionary<string, Anything>(StringComparer.OrdinalIgnoreCase),
        })
        {
            ArchiveException failure = Assert.Throws<ArchiveException>(() => Archive.Serialize(new Anything { First = value }));
            Assert.Contains("would be loaded without it", failure.Message);
        }
    }

    [Fact]
    public void A_large_table_can_be_stored_again()
    {
        Hashtable table = [];
        for (int i = 0; i < 1_000; i++)
            table.Add(i, null);

        Anything loaded = RoundTrip.InPlace(RoundTrip.InPlace(new Anything { First = table }));

        Assert.Equal(1_000, Assert.IsType<Hashtable>(loaded.First).Count);
    }

    [Fact]
    public void An_MFC_program_is_not_given_what_it_has_no_class_for()
    {
        ArchiveOptions options = new() { Peer = ArchivePeer.Mfc };

        InvalidOperationException refusal =
            Assert.Throws<InvalidOperationException>(() => Archive.Serialize(new Anything { First = 5 }, options));
        Assert.Contains("which has no class int", refusal.Message);
        Assert.NotEmpty(Archive.Serialize(new Anything { First = new Anything() }, options));
    }

    [Fact]
    public void A_type_that_the_program_does_not_name_is_refused_with_advice()
    {
        ArgumentException refusal =
            Assert.Throws<ArgumentException>(() => Archive.Serialize(new Anything { First = new Unnamed() }));
        Assert.Contains("[KnownType(typeof(…))]", refusal.Message);
    }

    [Fact]
    public void Values_nest_as_deep_as_objects()
    {
        object? nest = null;
        for (int i = 0; i < 4_000; i++)
            nest = new object?[] { nest };

        object? loaded = RoundTrip.InPlace(new Anything { First = nest }).First;

        int depth = 0;
        for (; loaded is object?[] inner; loaded = inner[0])
            depth++;
        Assert.Equal(4_000, depth);
    }

    [Fact]
    public void Interfaces_of_the_platform_hold_what_they_held()
    {
        Interfaces loaded = RoundTrip.InPlace(new Interfaces
        {
            List = (int[])[1, 2],
            Items = new ArrayList { "a" },
            Map = new SortedList { ["k"] = Kind.Oil },
            Order = 3L,
        });

        Assert.Equal([1, 2], Assert.IsType<int[]>(loaded.List));
        Assert.Equal(["a"], Assert.IsType<ArrayList>(loaded.Items).Cast<string>());
        Assert.Equal(Kind.Oil, Assert.IsType<SortedList>(loaded.Map)["k"]);
        Assert.Equal(3L, loaded.Order);
    }

    [Fact]
    public void A_value_does_not_stand_where_its_type_does_not_fit()
    {
        byte[] bytes = Archive.Serialize(new Anything { First = 5 });
        ArchiveException failure = Assert.Throws<ArchiveException>(() => Archive.Deserialize<Interfaces>(bytes));

        Assert.Equal(ArchiveError.BadClass, failure.Error);
    }

    [Fact]
    public void A_table_of_ones_own_narrows_the_values_too()
    {
        byte[] bytes = Archive.Serialize(new Anything { First = 5 });
        ArchiveOptions none = new() { Classes = new ClassTable() };
        ArchiveOptions numbers = new() { Classes = new ClassTable().Add(RuntimeClass.Find(typeof(int))!) };

        Assert.Equal(ArchiveError.BadClass, Assert.Throws<ArchiveException>(() => Archive.Deserialize<Anything>(bytes, none)).Error);
        Assert.Equal(5, Archive.Deserialize<Anything>(bytes, numbers).First);
    }

    [Fact]
    public void A_clone_of_a_value_is_a_value() =>
        Assert.Equal([1, 2], Assert.IsType<List<int>>(Archive.Clone<object>(new List<int> { 1, 2 })));

    public enum Kind
    {
        Grain,
        Oil,
    }

    public struct Unnamed
    {
        public int Number;
    }

    [Serializable]
    public partial struct Berth
    {
        public int Number;
    }

    [Serializable]
    [KnownType(typeof(SortedDictionary<int, Kind>))]
    [KnownType(typeof((int, Kind)))]
    [KnownType(typeof(List<Berth>))]
    [KnownType(typeof(List<Anything>))]
    [KnownType(typeof(Queue<Anything>))]
    [KnownType(typeof(Dictionary<string, Anything>))]
    public sealed partial class Anything
    {
        public object? First;
        public object? Second;
        public object? Third;
        public object? Fourth;
    }

    [Serializable]
    public sealed partial class Named
    {
        public string Name = "";
        public Dictionary<Named, int>? Values;
        public object? Home;

        public override bool Equals(object? obj) => obj is Named other && other.Name == Name;

        public override int GetHashCode() => Name.Length == 0 ? throw new InvalidOperationException("It is not whole.") : Name.Length;
    }

    [Serializable]
    public sealed partial class Interfaces
    {
        public IList? List;
        public IEnumerable? Items;
        public IDictionary? Map;
        public IComparable? Order;
    }
}
