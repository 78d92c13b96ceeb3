using System.Collections;
using System.Collections.ObjectModel;
using System.ComponentModel;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>Classes that derive from a collection: the elements stand before the members.</summary>
public sealed partial class OwnElements
{
    [Fact]
    public void The_elements_are_those_of_the_base_and_the_members_follow()
    {
        Names names = new() { Tag = "t" };
        names.AddRange(["a", "b"]);

        Names loaded = RoundTrip.InPlace(names);

        Assert.Equal(["a", "b"], loaded);
        Assert.Equal("t", loaded.Tag);
        Assert.Equal([.. Archive.Serialize<List<string>>(["a", "b"]), .. Archive.Serialize("t")], Archive.Serialize(names));
    }

    [Fact]
    public void Numbers_are_a_block()
    {
        Tally loaded = RoundTrip.InPlace(new Tally { 1, 2, 3 });

        Assert.Equal([1, 2, 3], loaded);
        Assert.Equal("03000100000002000000030000000700000007000000", Convert.ToHexString(Archive.Serialize(new Fleet { 1, 2, 3 })));
    }

    [Fact]
    public void A_further_class_adds_its_members() =>
        Assert.Equal((7, 9), RoundTrip.InPlace(new Fleet { 1 }) is { More: var more, Other: 7 } fleet ? (more, fleet[0] + 8) : default);

    [Fact]
    public void Methods_that_a_class_overrides_are_not_called() => Assert.Equal(-1, RoundTrip.InPlace(Shifted.Of(-1)).Single());

    [Fact]
    public void Keys_come_from_the_elements_when_they_are_whole()
    {
        ByNumber loaded = RoundTrip.InPlace(new ByNumber { new Part { Number = 3 }, new Part { Number = 5 } });

        Assert.Equal(5, loaded[5].Number);
        Assert.Equal([3, 5], loaded.Select(static part => part.Number));
    }

    [Fact]
    public void A_map_has_the_comparer_that_its_constructor_gives_it() =>
        Assert.Equal(1, RoundTrip.InPlace(new Index { ["Key"] = 1 })["KEY"]);

    [Fact]
    public void Elements_may_lead_back_to_the_collection()
    {
        Parts parts = [];
        parts.Add(new Part { Number = 1, Home = parts });

        Parts loaded = RoundTrip.Tagged(parts);

        Assert.Same(loaded, loaded.Single().Home);
    }

    [Fact]
    public void Each_kind_of_base_keeps_its_order()
    {
        Line line = new();
        line.Enqueue(1);
        line.Enqueue(2);
        Pile pile = new();
        pile.Push(1);
        pile.Push(2);

        Assert.Equal([1, 2], RoundTrip.InPlace(line));
        Assert.Equal([2, 1], RoundTrip.InPlace(pile));
        Assert.Equal(["a"], RoundTrip.InPlace(new Bound { "a" }));
        Assert.Equal([1, "b"], RoundTrip.InPlace(new Untyped { 1, "b" }).Cast<object>());
        Assert.Equal([1, 2], RoundTrip.InPlace(Inner.Of(1, 2)).Cast<object>());
    }

    [Fact]
    public void Elements_that_a_constructor_adds_are_replaced() => Assert.Equal("x", string.Join(' ', RoundTrip.InPlace(Filled.Of("x"))));

    [Fact]
    public void It_is_an_object_where_any_may_stand() =>
        Assert.Equal([1], Assert.IsType<Tally>(RoundTrip.InPlace(new BoxedValues.Anything { First = new Tally { 1 } }).First));

    [Serializable]
    private sealed partial class Names : List<string>
    {
        public string Tag = "";
    }

    [Serializable]
    private partial class Tally : List<int>
    {
        public int Other = 7;
    }

    [Serializable]
    private sealed partial class Fleet : Tally
    {
        public int More = 7;
    }

    [Serializable]
    private sealed partial class Shifted : Collection<int>
    {
        public static Shifted Of(int number)
        {
            Shifted shifted = [];
            shifted.Items.Add(number);
            return shifted;
        }

        protected override void InsertItem(int index, int item) => throw new InvalidOperationException("It has been in already.");
    }

    [Serializable]
    private sealed partial class ByNumber : KeyedCollection<int, Part>
    {
        protected override int GetKeyForItem(Part item) => item.Number;
    }

    [Serializable]
    private sealed partial class Part
    {
        public int Number;
        public Parts? Home;
    }

    [Serializable]
    private sealed partial class Parts : HashSet<Part>;

    [Serializable]
    private sealed partial class Index : Dictionary<string, int>
    {
        public Index() : base(StringComparer.OrdinalIgnoreCase)
        {
        }
    }

    [Serializable]
    private sealed partial class Line : Queue<int>;

    [Serializable]
    private sealed partial class Pile : Stack<int>;

    [Serializable]
    private sealed partial class Bound : BindingList<string>;

    [Serializable]
    private sealed partial class Untyped : ArrayList;

    [Serializable]
    private sealed partial class Inner : CollectionBase
    {
        public static Inner Of(params object[] items)
        {
            Inner inner = [];
            foreach (object item in items)
                inner.InnerList.Add(item);
            return inner;
        }
    }

    [Serializable]
    private sealed partial class Filled : List<string>
    {
        public Filled() => Add("default");

        public static Filled Of(string text)
        {
            Filled filled = new();
            filled.Clear();
            filled.Add(text);
            return filled;
        }
    }
}
