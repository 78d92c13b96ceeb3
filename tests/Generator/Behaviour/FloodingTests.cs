using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>
/// Keys that were chosen so that their hash codes fall together: all equal, or equal only modulo the buckets that .NET makes for so many.
/// The work is counted by the keys, not by a clock.
/// </summary>
public sealed class FloodingTests
{
    private const int Count = 20_000;

    // Half of it is what comparing each key with each takes.
    private const long Quadratic = (long)Count * Count;

    public static TheoryData<bool> AllEqual => [true, false];

    [Theory]
    [MemberData(nameof(AllEqual))]
    public void Sets_of_keys_that_fall_together_are_refused(bool allEqual)
    {
        int buckets = allEqual ? 0 : new HashSet<byte>(Count).EnsureCapacity(0);
        byte[] keys = Archive.Serialize(Chosen(buckets));

        AssertRefused(() => Archive.Deserialize<HashSet<ChosenKey>>(keys));
        AssertRefused(() => Archive.Deserialize<ISet<ChosenKey>>(keys));
        AssertRefused(() => Archive.Deserialize<IReadOnlySet<ChosenKey>>(keys));
        AssertRefused(() => Archive.Deserialize<FrozenSet<ChosenKey>>(keys));
        AssertRefused(() => Archive.Deserialize<ImmutableHashSet<ChosenKey>>(keys));
    }

    [Theory]
    [MemberData(nameof(AllEqual))]
    public void Maps_of_keys_that_fall_together_are_refused(bool allEqual)
    {
        // One begins with room for some entries, the others grow from nothing.
        Dictionary<ChosenKey, int> loaded = Archive.Deserialize<Dictionary<ChosenKey, int>>(Archive.Serialize(Scattered()))!;
        Dictionary<ChosenKey, int> filled = [];
        foreach ((ChosenKey key, int value) in Scattered())
            filled.Add(key, value);

        byte[] pairs = Archive.Serialize(Pairs(allEqual ? 0 : loaded.EnsureCapacity(0)));
        byte[] grown = Archive.Serialize(Pairs(allEqual ? 0 : filled.EnsureCapacity(0)));
        AssertRefused(() => Archive.Deserialize<Dictionary<ChosenKey, int>>(pairs));
        AssertRefused(() => Archive.Deserialize<IDictionary<ChosenKey, int>>(grown));
        AssertRefused(() => Archive.Deserialize<FrozenDictionary<ChosenKey, int>>(grown));
        AssertRefused(() => Archive.Deserialize<ImmutableDictionary<ChosenKey, int>>(grown));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(17_519)]
    public void A_concurrent_dictionary_is_defended_at_the_sizes_that_it_grows_to(int buckets)
    {
        byte[] pairs = Archive.Serialize(Pairs(buckets));
        AssertRefused(() => Archive.Deserialize<ConcurrentDictionary<ChosenKey, int>>(pairs));
    }

    /// <summary>
    /// Keys of one lock make the dictionary raise what it allows each lock, as long as it has few. Then many go in without being compared
    /// often, and at last each lock is filled with one bucket: long chains in a table that is not made larger, and seems too small for
    /// so many.
    /// </summary>
    [Fact]
    public void Keys_that_keep_a_concurrent_dictionary_small_are_refused()
    {
        const int Buckets = 4_049;
        ConcurrentDictionary<ChosenKey, int> model = [];
        List<(ChosenKey, int)> pairs = [];
        while (Size("_buckets") < Buckets || pairs.Count < (Buckets / 4) - 1)
            Add(0);
        int locks = Size("_locks");
        for (int i = 0; i < 2 * Count; i++)
            Add((i % Buckets) + (i * Buckets));
        for (int code = 1; code < locks && pairs.Count < 8 * Count; code++)
        {
            for (int i = 0; i < 1_300; i++)
                Add(code + (i * Buckets));
        }

        Assert.Equal(Buckets, Size("_buckets"));
        byte[] bytes = Archive.Serialize(pairs);
        AssertRefused(() => Archive.Deserialize<ConcurrentDictionary<ChosenKey, int>>(bytes));

        void Add(int code)
        {
            pairs.Add((new ChosenKey(code, pairs.Count), 1));
            model.TryAdd(pairs[^1].Item1, 1);
        }

        int Size(string field)
        {
            const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;
            object tables = model.GetType().GetField("_tables", Hidden)!.GetValue(model)!;
            return ((Array)tables.GetType().GetField(field, Hidden)!.GetValue(tables)!).Length;
        }
    }

    [Fact]
    public void Keys_that_are_loaded_before_the_map_are_looked_at_too()
    {
        CRegistry registry = new() { Entries = Enumerable.Range(0, 3_000).ToDictionary(static i => new CChosen { Number = i }) };
        ArchiveOptions own = new() { Limits = ArchiveLimits.TrustedData };

        AssertRefused(() => Archive.Deserialize<CRegistry>(Archive.Serialize(registry)));
        Assert.Equal(3_000, Archive.Deserialize<CRegistry>(Archive.Serialize(registry), own)!.Entries.Count);
    }

    [Fact]
    public void Elements_of_every_kind_whose_hash_codes_are_known_are_refused()
    {
        // The halves of a number are put together for its hash code, which is 0 for all of these. The bytes are those of times and more.
        List<long> halves = [.. Enumerable.Range(1, Count).Select(static i => ((long)i << 32) | (uint)i)];
        byte[] numbers = Archive.Serialize(halves);
        AssertRefused(() => Archive.Deserialize<HashSet<long>>(numbers));
        AssertRefused(() => Archive.Deserialize<HashSet<double>>(numbers));
        AssertRefused(() => Archive.Deserialize<HashSet<DateTime>>(numbers));
        AssertRefused(() => Archive.Deserialize<HashSet<TimeSpan>>(numbers));
        AssertRefused(() => Archive.Deserialize<HashSet<Berth>>(numbers));
        AssertRefused(() => Archive.Deserialize<HashSet<Plain>>(numbers));

        byte[] guids = Archive.Serialize(Enumerable.Range(1, Count).Select(static i => ((long)i, (long)i)).ToList());
        AssertRefused(() => Archive.Deserialize<HashSet<Guid>>(guids));

        byte[] pairs = Archive.Serialize(halves.Select(static number => (number, 1)).ToList());
        AssertRefused(() => Archive.Deserialize<HashSet<(long, int)>>(pairs));
        AssertRefused(() => Archive.Deserialize<Dictionary<long, int>>(pairs));
        AssertRefused(() => Archive.Deserialize<Dictionary<double, int>>(pairs));
        AssertRefused(() => Archive.Deserialize<Dictionary<DateTime, int>>(pairs));
        AssertRefused(() => Archive.Deserialize<Dictionary<Berth, int>>(pairs));
        AssertRefused(() => Archive.Deserialize<Dictionary<Plain, int>>(pairs));

        int buckets = new HashSet<int>(Count).EnsureCapacity(0);
        byte[] multiples = Archive.Serialize(Enumerable.Range(0, Count).Select(i => i * buckets).ToList());
        AssertRefused(() => Archive.Deserialize<HashSet<int>>(multiples));
    }

    [Fact]
    public void Keys_of_good_hash_codes_load()
    {
        HashSet<ChosenKey> set = [.. Scattered().Keys];
        Dictionary<long, int> map = Enumerable.Range(0, Count).ToDictionary(static i => i * 1_000_000_007L);
        ArchiveOptions strangers = new() { Limits = ArchiveLimits.UntrustedData };

        for (int again = 0; again < 20; again++)
        {
            Assert.True(set.SetEquals(Archive.Deserialize<HashSet<ChosenKey>>(Archive.Serialize(set), strangers)!));
            Assert.Equal(map, Archive.Deserialize<Dictionary<long, int>>(Archive.Serialize(map), strangers));
            Assert.Equal(map, Archive.Deserialize<ConcurrentDictionary<long, int>>(Archive.Serialize(map), strangers));
        }
    }

    [Fact]
    public void Very_many_keys_of_good_hash_codes_load()
    {
        Dictionary<long, int> map = Enumerable.Range(0, 1_000_000).ToDictionary(static i => i * 1_000_000_007L);
        ArchiveOptions strangers = new() { Limits = ArchiveLimits.UntrustedData };
        byte[] bytes = Archive.Serialize(map);

        Assert.Equal(map.Count, Archive.Deserialize<Dictionary<long, int>>(bytes, strangers)!.Count);
        Assert.Equal(map.Count, Archive.Deserialize<ConcurrentDictionary<long, int>>(bytes, strangers)!.Count);
    }

    [Fact]
    public void A_few_keys_many_times_are_few_keys()
    {
        List<ChosenKey> same = [.. Enumerable.Range(0, Count).Select(static i => new ChosenKey(7, i % 10))];
        List<(ChosenKey, int)> pairs = [.. same.Select(static key => (key, 1))];

        Assert.Equal(10, Archive.Deserialize<HashSet<ChosenKey>>(Archive.Serialize(same))!.Count);
        Assert.Equal(10, Archive.Deserialize<Dictionary<ChosenKey, int>>(Archive.Serialize(pairs))!.Count);
    }

    [Fact]
    public void The_limit_can_be_lifted()
    {
        byte[] keys = Archive.Serialize(Chosen(0).Take(2000).ToList());
        ArchiveOptions own = new() { Limits = ArchiveLimits.TrustedData };
        Assert.Equal(2000, Archive.Deserialize<HashSet<ChosenKey>>(keys, own)!.Count);
    }

    [Fact]
    public void Few_keys_load_whatever_their_hash_codes()
    {
        byte[] keys = Archive.Serialize(Chosen(0).Take(500).ToList());
        Assert.Equal(500, Archive.Deserialize<HashSet<ChosenKey>>(keys)!.Count);
    }

    private static Dictionary<ChosenKey, int> Scattered() =>
        Enumerable.Range(0, Count).ToDictionary(static i => new ChosenKey(i * -1640531527, i));

    private static List<(ChosenKey, int)> Pairs(int buckets) => [.. Chosen(buckets).Select(static key => (key, 1))];

    private static List<ChosenKey> Chosen(int buckets) =>
        [.. Enumerable.Range(0, Count).Select(i => new ChosenKey(i * buckets, i))];

    private static void AssertRefused(Func<object?> load)
    {
        long before = ChosenKey.Comparisons;
        ArchiveException refusal = Assert.Throws<ArchiveException>(load);
        Assert.Equal(ArchiveError.LimitExceeded, refusal.Error);
        Assert.Contains("MaxComparisonsPerKey", refusal.Message);
        Assert.InRange(ChosenKey.Comparisons - before, 0, Quadratic / 8);
    }
}

/// <summary>A key whose hash code can be chosen, and that counts how often it is compared.</summary>
[Serializable]
public partial record struct ChosenKey(int Code, int Number)
{
    [field: ThreadStatic]
    public static long Comparisons { get; private set; }

    public readonly bool Equals(ChosenKey other)
    {
        Comparisons++;
        return Code == other.Code && Number == other.Number;
    }

    public override readonly int GetHashCode() => Code;
}

/// <summary>A structure as most are written.</summary>
[Serializable]
public partial record struct Plain(long Number);

public enum Berth : long;

/// <summary>An object as a key, all of one hash code.</summary>
[Serializable]
public sealed partial record CChosen
{
    public int Number { get; set; }

    public override int GetHashCode() => 7;

    public bool Equals(CChosen? other) => other?.Number == Number;
}

[Serializable]
public partial class CRegistry
{
    public Dictionary<CChosen, int> Entries { get; set; } = [];
}
