using Stevedore.Payloads.Tests.Old;

namespace Stevedore.Payloads.Tests;

/// <summary>Classes of the old kind, stored by the real BinaryFormatter, are loaded as it loads them.</summary>
public sealed class OldClasses
{
    [Fact]
    public void A_graph_with_private_fields_of_bases_identity_and_circles_is_the_same()
    {
        Ship first = new("first", 1), second = new("second", 2);
        Tanker third = new("third", 3) { Berth = "west" };
        Captain captain = new("Ahab");
        captain.Ships.AddRange([first, third, first]);
        first.Captain = third.Captain = captain;
        first.Sister = second;
        second.Sister = first;
        Container container = new(7, third);
        container.Beside["A"] = container;
        third.Load.Add(container);
        second.Load.Add(container);

        Captain loaded = RealBinaryFormatter.AssertLoadsTheSame(captain);

        Assert.Same(loaded.Ships[0], loaded.Ships[2]);
        Assert.Same(loaded.Ships[0], loaded.Ships[0].Sister!.Sister);
        Assert.Same(loaded.Ships[1].Load[0], loaded.Ships[1].Load[0].Beside["a"]);
        Assert.Null(loaded.Ships[0].Lock);
    }

    [Fact]
    public void Arrays_of_every_shape_are_the_same() => RealBinaryFormatter.AssertLoadsTheSame(new Arrays());

    [Fact]
    public void Constructions_of_generic_types_are_the_same() => RealBinaryFormatter.AssertLoadsTheSame(new Generics());

    [Fact]
    public void Collections_are_the_same_with_their_comparers() => RealBinaryFormatter.AssertLoadsTheSame(new Collections());

    [Fact]
    public void Callbacks_come_in_the_same_order()
    {
        DerivedCalls first = new();
        first.Next = new Calls { Next = first };

        DerivedCalls loaded = RealBinaryFormatter.AssertLoadsTheSame(first);

        Assert.Equal(["begin", "begin derived", "end", "end derived", "callback"], loaded.Order);
        Assert.Equal(["begin", "end", "callback"], loaded.Next!.Order);
    }

    [Fact]
    public void Members_that_hold_any_object_are_the_same() => RealBinaryFormatter.AssertLoadsTheSame(new AnyObjects());

    [Fact]
    public void Contracts_of_serialization_are_kept()
    {
        Contracts value = new();
        value.Other = new Node("other", value.Node);
        value.Node.Next = value.Other;

        Contracts loaded = RealBinaryFormatter.AssertLoadsTheSame(value);

        Assert.Same(loaded.Node, loaded.Other!.Next!.Next is null ? null : loaded.Other.Next);
        Assert.Same(Singleton.Instance, loaded.Only);
        Assert.Same(loaded.Only, loaded.Again);
    }

    [Fact]
    public void Exceptions_are_the_same_with_their_causes_and_data()
    {
        Failure failure = new("failed", 7, new InvalidOperationException("inner", new ArgumentException("innermost", "name")))
        {
            Source = "source",
            HelpLink = "help",
        };
        failure.Data["key"] = 5;

        Failure loaded = RealBinaryFormatter.AssertLoadsTheSame(failure);

        Assert.Equal(("failed", 7, 5), (loaded.Message, loaded.Code, loaded.Data["key"]));
        Assert.Equal("name", Assert.IsType<ArgumentException>(loaded.InnerException!.InnerException).ParamName);
    }

    [Fact]
    public void Classes_derived_from_collections_have_elements_and_fields()
    {
        Assert.Equal("orders", RealBinaryFormatter.AssertLoadsTheSame(new Orders { new Point { X = 5 } }).Title);
        Assert.Equal("names", RealBinaryFormatter.AssertLoadsTheSame(new Names { "a", "b" }).Title);
    }

    [Fact]
    public void A_root_that_is_a_collection_is_the_same()
    {
        RealBinaryFormatter.AssertLoadsTheSame(new List<Point> { new() { X = 1 } });
        Assert.Equal([1, 2], BinaryFormatterPayload.Load<SortedSet<int>>(RealBinaryFormatter.Store(new SortedSet<int> { 2, 1 })));
    }

    [Theory]
    [MemberData(nameof(Roots))]
    public void A_root_that_every_program_knows_is_the_same(object root) => RealBinaryFormatter.AssertLoadsTheSame(root);

    private static readonly int[] s_numbers = [1, 2];

    public static TheoryData<object> Roots =>
    [
        5, "text", 1.5m, DateTime.UnixEpoch, TimeSpan.FromDays(1), new Guid("00112233-4455-6677-8899-aabbccddeeff"), new Version(1, 2, 3),
        new Uri("http://a/b"), new Uri("a/b", UriKind.Relative), new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)),
        new System.Numerics.BigInteger(-5), System.Numerics.BigInteger.Pow(7, 50), -System.Numerics.BigInteger.Pow(7, 50),
        new System.Numerics.Complex(1, 2), new int[] { 1, 2 }, new object?[] { 1, "a", null, new byte[] { 1 } }, new string[] { "a" },
        DayOfWeek.Friday, DBNull.Value, new System.Text.StringBuilder("abc"), new System.Collections.BitArray([true, false, true]),
        new System.Collections.ArrayList { 1, "a" }, new System.Collections.Hashtable { ["a"] = 1, [2] = "b" },
        new System.Collections.Queue(s_numbers), new System.Collections.Stack(s_numbers),
        new System.Collections.SortedList { ["b"] = 1, ["a"] = 2 }, new System.Collections.Specialized.StringCollection { "a", null },
        new System.Collections.Specialized.OrderedDictionary { ["b"] = 1, ["a"] = 2 },
        new System.Collections.Specialized.ListDictionary { ["b"] = 1, ["a"] = 2 },
        new System.Collections.Specialized.HybridDictionary { ["b"] = 1 },
        new System.Collections.Specialized.StringDictionary { ["b"] = "1" },
        System.Drawing.Color.Red, System.Drawing.Color.FromArgb(1, 2, 3, 4), new System.Drawing.Point(1, 2),
        new System.Drawing.RectangleF(1, 2, 3, 4), new object(), StringComparer.OrdinalIgnoreCase, StringComparer.Ordinal,
        StringComparer.InvariantCultureIgnoreCase, System.Globalization.CultureInfo.InvariantCulture.CompareInfo,
    ];
}
