using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>
/// Keys that were chosen so that their hash codes fall together: all equal, or equal only modulo the buckets that .NET makes for so many.
/// The work is counted by the keys, not by a clock.
/// </summary>
public sealed class FloodingTests
{
    private const int Count = 20_000;

    public static TheoryData<string> Attacks => ["equal", "equal modulo the buckets"];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Keys_that_fall_together_are_refused_before_they_are_compared(string attack)
    {
        byte[] keys = Archive.Serialize(Chosen(attack));
        byte[] pairs = Archive.Serialize(Chosen(attack).Select(static key => (key, 1)).ToList());

        AssertRefused(() => Archive.Deserialize<HashSet<ChosenKey>>(keys));
        AssertRefused(() => Archive.Deserialize<ISet<ChosenKey>>(keys));
        AssertRefused(() => Archive.Deserialize<FrozenSet<ChosenKey>>(keys));
        AssertRefused(() => Archive.Deserialize<ImmutableHashSet<ChosenKey>>(keys));
        AssertRefused(() => Archive.Deserialize<Dictionary<ChosenKey, int>>(pairs));
        AssertRefused(() => Archive.Deserialize<IDictionary<ChosenKey, int>>(pairs));
        AssertRefused(() => Archive.Deserialize<FrozenDictionary<ChosenKey, int>>(pairs));
        AssertRefused(() => Archive.Deserialize<ImmutableDictionary<ChosenKey, int>>(pairs));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30_293)]
    [InlineData(62_851)]
    public void A_concurrent_dictionary_is_defended_at_every_size_that_it_grows_to(int buckets)
    {
        List<(ChosenKey, int)> pairs = [.. Enumerable.Range(0, Count).Select(i => (new ChosenKey(buckets == 1 ? 7 : i * buckets, i), i))];
        AssertRefused(() => Archive.Deserialize<ConcurrentDictionary<ChosenKey, int>>(Archive.Serialize(pairs)));
    }

    [Fact]
    public void Numbers_and_times_are_defended_as_structures_are()
    {
        long[] numbers = [.. Enumerable.Range(1, Count).Select(static i => ((long)i << 32) | (uint)i)];

        AssertRefused(() => Archive.Deserialize<HashSet<long>>(Archive.Serialize(numbers.ToList())));
        AssertRefused(() => Archive.Deserialize<HashSet<double>>(Archive.Serialize(numbers.Select(BitConverter.Int64BitsToDouble).ToList())));
        AssertRefused(() => Archive.Deserialize<Dictionary<long, int>>(Archive.Serialize(numbers.Select(static i => (i, 1)).ToList())));
    }

    [Fact]
    public void Keys_of_good_hash_codes_load()
    {
        HashSet<ChosenKey> set = [.. Enumerable.Range(0, Count).Select(static i => new ChosenKey(i * -1640531527, i))];
        Dictionary<long, int> map = Enumerable.Range(0, Count).ToDictionary(static i => i * 1_000_000_007L);

        Assert.True(set.SetEquals(Archive.Deserialize<HashSet<ChosenKey>>(Archive.Serialize(set))!));
        Assert.Equal(map, Archive.Deserialize<Dictionary<long, int>>(Archive.Serialize(map)));
        Assert.Equal(map, Archive.Deserialize<ConcurrentDictionary<long, int>>(Archive.Serialize(map)));
    }

    [Fact]
    public void One_key_many_times_is_one_key()
    {
        List<long> same = [.. Enumerable.Repeat(5L, Count)];
        Assert.Equal([5L], Archive.Deserialize<HashSet<long>>(Archive.Serialize(same))!);
    }

    [Fact]
    public void The_limit_can_be_lifted()
    {
        byte[] keys = Archive.Serialize(Chosen("equal").Take(2000).ToList());
        ArchiveOptions own = new() { Limits = ArchiveLimits.TrustedData };
        Assert.Equal(2000, Archive.Deserialize<HashSet<ChosenKey>>(keys, own)!.Count);
    }

    private static List<ChosenKey> Chosen(string attack)
    {
        int buckets = new HashSet<byte>().EnsureCapacity(Count);
        return [.. Enumerable.Range(0, Count).Select(i => new ChosenKey(attack == "equal" ? 7 : i * buckets, i))];
    }

    private static void AssertRefused(Func<object?> load)
    {
        int before = ChosenKey.Comparisons;
        ArchiveException refusal = Assert.Throws<ArchiveException>(load);
        Assert.Equal(ArchiveError.LimitExceeded, refusal.Error);
        Assert.Contains("MaxComparisonsPerKey", refusal.Message);
        Assert.InRange(ChosenKey.Comparisons - before, 0, Count);
    }
}

/// <summary>A key whose hash code can be chosen, and that counts how often it is compared.</summary>
[Serializable]
public partial record struct ChosenKey(int Code, int Number)
{
    [field: ThreadStatic]
    public static int Comparisons { get; private set; }

    public readonly bool Equals(ChosenKey other)
    {
        Comparisons++;
        return Code == other.Code && Number == other.Number;
    }

    public override readonly int GetHashCode() => Code;
}
