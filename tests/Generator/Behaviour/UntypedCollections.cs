using System.Collections;
using System.Collections.Specialized;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>The collections from before there were type parameters, as members.</summary>
public sealed partial class UntypedCollections
{
    [Fact]
    public void Comparers_are_those_that_the_member_has()
    {
        Hold hold = new()
        {
            Table = { ["Key"] = 1 },
            Order = { ["Key"] = 2 },
            Names = { { "Key", "3" } },
            Sorted = { ["b"] = 1, ["B"] = 2 },
        };

        Hold loaded = RoundTrip.InPlace(hold);

        Assert.Equal(1, loaded.Table["KEY"]);
        Assert.Equal(2, loaded.Order["KEY"]);
        Assert.Null(loaded.Names["KEY"]);
        Assert.Equal(["B", "b"], loaded.Sorted.Keys.Cast<string>());
    }

    [Fact]
    public void A_list_of_references_is_an_array_of_MFC_objects() =>
        Assert.Equal(Archive.Serialize<Stevedore.Mfc.ObArray>([null, null]), Archive.Serialize(new ArrayList { null, null }));

    [Fact]
    public void A_synchronized_table_is_loaded_into_one() =>
        Assert.True(RoundTrip.InPlace(new Hold { Shared = { ["a"] = 1 } }).Shared is { IsSynchronized: true, Count: 1 });

    [Fact]
    public void A_list_that_was_sorted_by_another_order_is_sorted_again()
    {
        // Each key before all others, which would move them if they came one by one.
        SortedList stored = new(Comparer<object>.Create(static (one, other) => -((int)one).CompareTo((int)other)));
        for (int i = 0; i < 100_000; i++)
            stored.Add(i, null);

        SortedList loaded = Archive.Deserialize<SortedList>(Archive.Serialize(stored));

        Assert.Equal(Enumerable.Range(0, 100_000), loaded.Keys.Cast<int>());
    }

    [Fact]
    public void The_last_of_equal_keys_counts()
    {
        Hashtable stored = new() { ["a"] = 1, ["A"] = 2 };
        Hold hold = new() { Table = stored };

        Assert.Single(RoundTrip.InPlace(hold).Table);
    }

    [Fact]
    public void Keys_that_fall_together_are_refused()
    {
        Hashtable table = [];
        for (int i = 0; i < 4_000; i++)
            table.Add(((long)i << 32) | (uint)i, null);

        byte[] bytes = Archive.Serialize(table);

        Assert.Equal(
            ArchiveError.LimitExceeded,
            Assert.Throws<ArchiveException>(() => Archive.Deserialize<Hashtable>(bytes)).Error);
        Assert.Equal(
            4_000,
            Archive.Deserialize<Hashtable>(bytes, new ArchiveOptions { Limits = ArchiveLimits.TrustedData }).Count);
    }

    [Fact]
    public void Many_keys_are_found_as_before()
    {
        Hashtable table = [];
        for (int i = 0; i < 4_000; i++)
            table.Add(i, -i);

        Hashtable loaded = Archive.Deserialize<Hashtable>(Archive.Serialize(table));

        Assert.All(Enumerable.Range(0, 4_000), i => Assert.Equal(-i, loaded[i]));
    }

    [Fact]
    public void A_null_key_is_refused()
    {
        ArchiveException failure = Assert.Throws<ArchiveException>(() => Archive.Deserialize<Hashtable>([1, 0, 0, 0, 0, 0]));

        Assert.Equal((ArchiveError.BadData, 4L), (failure.Error, failure.Position));
    }

    [Fact]
    public void Keys_without_an_order_are_refused()
    {
        SortedList stored = new(Comparer<object>.Create(static (one, other) => one.GetHashCode().CompareTo(other.GetHashCode())))
        {
            [new object()] = 1,
            [new object()] = 2,
        };
        byte[] bytes = Archive.Serialize(stored);

        Assert.Equal(ArchiveError.BadData, Assert.Throws<ArchiveException>(() => Archive.Deserialize<SortedList>(bytes)).Error);
    }

    [Fact]
    public void Of_a_derived_class_a_collection_is_refused() =>
        Assert.Equal(
            ArchiveError.BadClass,
            Assert.Throws<ArchiveException>(() => Archive.Serialize(new Hold { Table = new MyTable() })).Error);

    private sealed class MyTable : Hashtable;

    [Serializable]
    private sealed partial class Hold
    {
        public Hashtable Table = new(StringComparer.OrdinalIgnoreCase);
        public OrderedDictionary Order = new(StringComparer.OrdinalIgnoreCase);
        public NameValueCollection Names = new(StringComparer.Ordinal);
        public SortedList Sorted = new(StringComparer.Ordinal);
        public Hashtable Shared = Hashtable.Synchronized([]);
    }
}
