using System.Collections;
using System.Collections.ObjectModel;
using System.Collections.Specialized;

namespace Stevedore.Differences.Tests;

public sealed partial class Collections
{
    [Fact]
    [Difference(
        "the comparer of a dictionary or set",
        "kept",
        "that of the collection which the initializer or the constructor makes")]
    public void Comparers()
    {
        CPrices value = new();
        value.Prices.Add("Pilot", 1);
        CPrices chosen = new() { Prices = new(StringComparer.Ordinal) };
        chosen.Prices.Add("Pilot", 1);

        Assert.True(Copies.ByBinaryFormatter(value).Prices.ContainsKey("PILOT"));
        Assert.True(Copies.ByPayload(value).Prices.ContainsKey("PILOT"));
        Assert.True(Copies.ByArchive(value).Prices.ContainsKey("PILOT"));
        Assert.False(Copies.ByBinaryFormatter(chosen).Prices.ContainsKey("PILOT"));
        Assert.False(Copies.ByPayload(chosen).Prices.ContainsKey("PILOT"));
        Assert.True(Copies.ByArchive(chosen).Prices.ContainsKey("PILOT"));
    }

    [Fact]
    [Difference("the hash codes of the keys", "asked for anew, when the whole graph is there", "the same")]
    public void Hash_codes_of_keys()
    {
        CMap value = new();
        CKey key = new() { Map = value, Number = 7 };
        value.Names.Add(key, "seven");
        value.First = key;

        foreach (CMap copy in new[] { Copies.ByBinaryFormatter(value), Copies.ByPayload(value), Copies.ByArchive(value) })
        {
            Assert.Equal("seven", copy.Names[copy.First!]);
            Assert.Same(copy, copy.First!.Map);
        }
    }

    [Fact]
    [Difference("the order of a dictionary's entries", "kept while none was removed", "kept while none was removed")]
    public void The_order_of_entries()
    {
        CPrices value = new();
        for (int i = 20; i > 0; i--)
            value.Prices.Add($"{i}", i);

        Assert.Equal(value.Prices, Copies.ByBinaryFormatter(value).Prices);
        Assert.Equal(value.Prices, Copies.ByPayload(value).Prices);
        Assert.Equal(value.Prices, Copies.ByArchive(value).Prices);
    }

    [Fact]
    [Difference(
        "a null in a collection",
        "kept",
        "kept where it is declared (`List<Port?>`) or nullable annotations are off; else refused (`BadData`)")]
    public void A_null_in_a_collection()
    {
        CKeys value = new() { Declared = [null], Required = [null!] };

        Assert.Equal([null!], Copies.ByBinaryFormatter(value).Required);
        Assert.Equal([null!], Copies.ByPayload(value).Required);
        Assert.Equal(ArchiveError.BadData, Assert.Throws<ArchiveException>(() => Archive.Serialize(value)).Error);
        Assert.Equal([null], Copies.ByArchive(new CKeys { Declared = [null] }).Declared);
        Assert.Equal([null], Copies.ByArchive(new COldKeys { Keys = [null] }).Keys);
    }

    [Fact]
    [Difference(
        "a null string, in a member or a collection",
        "kept",
        "kept where it is declared (`string?`) or nullable annotations are off; else it comes back as `\"\"`")]
    public void A_null_string()
    {
        CWords value = new() { Declared = ["a", null], Required = [null!] };

        Assert.Equal([null!], Copies.ByBinaryFormatter(value).Required);
        Assert.Equal([null!], Copies.ByPayload(value).Required);
        CWords byArchive = Copies.ByArchive(value);
        Assert.Equal(["a", null], byArchive.Declared);
        Assert.Equal([""], byArchive.Required);
        Assert.Null(Copies.ByArchive(new COldKeys()).Name);
    }

    [Fact]
    [Difference("the capacity of a list", "kept, and its unused places are in the bytes", "what the elements need")]
    public void Capacity()
    {
        CWords value = new() { Required = new List<string>(1000) { "a" } };

        Assert.Equal(1000, Copies.ByBinaryFormatter(value).Required.Capacity);
        Assert.InRange(Copies.ByArchive(value).Required.Capacity, 1, 16);
    }

    [Fact]
    [Difference(
        "an array whose indices do not begin at 0",
        "kept",
        "refused when it is stored (`ArgumentException`)")]
    public void Other_lower_bounds()
    {
        CGrid value = new() { Heights = (int[,])Array.CreateInstance(typeof(int), [2, 3], [1, 1]) };
        value.Heights[2, 3] = 23;

        CGrid byFormatter = Copies.ByBinaryFormatter(value);
        Assert.Equal((1, 23), (byFormatter.Heights.GetLowerBound(0), byFormatter.Heights[2, 3]));
        Assert.Throws<ArchiveException>(() => Copies.ByPayload(value));
        Assert.Throws<ArgumentException>(() => Archive.Serialize(value));
    }

    [Fact]
    [Difference("arrays of arrays, rectangular ones, and both", "kept", "kept, up to four dimensions")]
    public void Arrays_of_every_shape()
    {
        CGrid value = new() { Heights = new[,] { { 1, 2 }, { 3, 4 } }, Rows = [[1.5], []], Both = [new[,] { { 7 } }] };

        foreach (CGrid copy in new[] { Copies.ByBinaryFormatter(value), Copies.ByPayload(value), Copies.ByArchive(value) })
        {
            Assert.Equal(value.Heights, copy.Heights);
            Assert.Equal(value.Rows, copy.Rows);
            Assert.Equal(value.Both[0], copy.Both[0]);
        }
    }

    [Fact]
    [Difference(
        "what a member of type `object` holds, or one such as `IList` or `IComparable`",
        "kept",
        "kept: objects of the program, usual values, and all that is of a type which a member of the program has or `[KnownType]` names")]
    public void Any_object()
    {
        object[] values = [42, 2.5m, "text", DayOfWeek.Friday, new[] { 1, 2 }, new List<string> { "a" }, new CKey { Number = 3 }];
        foreach (object any in values)
        {
            CHolder value = new() { Any = any };
            foreach (CHolder copy in new[] { Copies.ByBinaryFormatter(value), Copies.ByPayload(value), Copies.ByArchive(value) })
            {
                Assert.Equal(any, copy.Any);
                Assert.Same(any.GetType(), copy.Any!.GetType());
            }
        }
        Assert.IsType<CStray[]>(Copies.ByBinaryFormatter(new CHolder { Any = new CStray[1] }).Any);
        Assert.Throws<ArgumentException>(() => Archive.Serialize(new CHolder { Any = new CStray[1] }));
    }

    [Fact]
    [Difference("an array in a member of type `IList<T>`, `IEnumerable<T>` and their like", "kept", "comes back as a `List<T>`")]
    public void An_array_in_an_interface()
    {
        CHolder value = new() { Items = new[] { 1, 2 } };

        Assert.IsType<int[]>(Copies.ByBinaryFormatter(value).Items);
        Assert.IsType<int[]>(Copies.ByPayload(value).Items);
        Assert.Equal([1, 2], Assert.IsType<List<int>>(Copies.ByArchive(value).Items));
    }

    [Fact]
    [Difference("a `NameValueCollection`", "refused on .NET; .NET Framework stores it", "kept")]
    public void Names_and_values()
    {
        CHolder value = new() { Any = new NameValueCollection { { "a", "b" } } };

        Assert.Throws<SerializationException>(() => Copies.ByBinaryFormatter(value));
        Assert.Equal("b", Assert.IsType<NameValueCollection>(Copies.ByArchive(value).Any)["a"]);
    }

    [Fact]
    [Difference("a `ReadOnlyCollection` over a list that another member changes", "sees the changes", "has the elements, and sees none")]
    public void A_view_of_a_list()
    {
        CView value = new() { Items = ["a"] };
        value.View = new ReadOnlyCollection<string>(value.Items);

        CView byFormatter = Copies.ByBinaryFormatter(value), byPayload = Copies.ByPayload(value), byArchive = Copies.ByArchive(value);
        foreach (CView copy in new[] { byFormatter, byPayload, byArchive })
            copy.Items.Add("b");
        Assert.Equal(["a", "b"], byFormatter.View);
        Assert.Equal(["a", "b"], byPayload.View);
        Assert.Equal(["a"], byArchive.View);
    }

    [Fact]
    [Difference("a class that derives from a collection: its elements and its fields", "kept", "kept")]
    public void A_class_of_its_own()
    {
        CNames value = new() { Tag = "t" };
        value.AddRange(["a", "b"]);

        foreach (CNames copy in new[] { Copies.ByBinaryFormatter(value), Copies.ByArchive(value) })
            Assert.Equal("a b t", string.Join(' ', copy.Append(copy.Tag)));
    }

    [Fact]
    [Difference(
        "`ArrayList`, `Hashtable` and other collections of objects",
        "kept, with comparers",
        "kept; comparers as those of dictionaries")]
    public void Collections_of_objects()
    {
        CUntyped value = new() { Items = { 1, "b", DayOfWeek.Friday, new object?[] { null } }, Table = { ["k"] = 2.5, [3] = 'c' } };

        foreach (CUntyped copy in new[] { Copies.ByBinaryFormatter(value), Copies.ByArchive(value) })
        {
            Assert.Equal(value.Items.Cast<object>(), copy.Items.Cast<object>());
            Assert.Equal(2.5, copy.Table["k"]);
            Assert.Equal('c', copy.Table[3]);
        }
    }

    [Serializable]
    public sealed partial class CNames : List<string>
    {
        public string Tag = "";
    }

    [Serializable]
    [KnownType(typeof(DayOfWeek))]
    public sealed partial class CUntyped
    {
        public ArrayList Items = [];
        public Hashtable Table = [];
    }

    [Serializable]
    public sealed partial class CHolder
    {
        public object? Any;
        public IList<int> Items = [];
        public DayOfWeek Day;
    }

    [Serializable]
    public sealed class CStray
    {
        public int Number;
    }

    [Serializable]
    public sealed partial class CPrices
    {
        public Dictionary<string, decimal> Prices = new(StringComparer.OrdinalIgnoreCase);
    }

    [Serializable]
    public sealed partial class CMap
    {
        public CKey? First;
        public Dictionary<CKey, string> Names = [];
    }

    [Serializable]
    public sealed partial class CKey : IEquatable<CKey>
    {
        public CMap? Map;
        public int Number;

        public bool Equals(CKey? other) => other is not null && other.Number == Number;

        public override bool Equals(object? obj) => Equals(obj as CKey);

        public override int GetHashCode() => Number;
    }

    [Serializable]
    public sealed partial class CKeys
    {
        public List<CKey?> Declared = [];
        public List<CKey> Required = [];
    }

    [Serializable]
    public sealed partial class CWords
    {
        public List<string?> Declared = [];
        public List<string> Required = [];
    }

    [Serializable]
    public sealed partial class CGrid
    {
        public int[,] Heights = new int[0, 0];
        public double[][] Rows = [];
        public int[][,] Both = [];
    }

    [Serializable]
    public sealed partial class CView
    {
        public List<string> Items = [];
        public ReadOnlyCollection<string> View = new([]);
    }

#nullable disable
    [Serializable]
    public sealed partial class COldKeys
    {
        public string Name;
        public List<CKey> Keys;
    }
}
