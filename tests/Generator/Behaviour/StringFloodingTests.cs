using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Numerics;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>
/// Strings that were chosen so that the hash codes that .NET does not draw fall together. Nothing counts how often .NET compares them, so
/// that it is the time that is compared, with that of as many others, generously.
/// </summary>
public sealed class StringFloodingTests
{
    private const int Count = 12_000;
    private const uint Start = (5381 << 16) + 5381;

    public static TheoryData<string> Attacks => ["all codes equal", "codes equal modulo the buckets"];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Chosen_strings_load_in_about_the_time_of_others(string attack)
    {
        List<string> chosen = attack == "all codes equal" ? OfOneCode(Count) : OfOneBucket(Count);
        List<string> others = [.. Enumerable.Range(0, Count).Select(static i => $"{i}")];
        byte[] set = Archive.Serialize(chosen);
        byte[] otherSet = Archive.Serialize(others);
        byte[] map = Archive.Serialize(chosen.Select(static text => (text, 1)).ToList());
        byte[] otherMap = Archive.Serialize(others.Select(static text => (text, 1)).ToList());

        AssertNotSlower(static bytes => Archive.Deserialize<HashSet<string>>(bytes), set, otherSet);
        AssertNotSlower(static bytes => Archive.Deserialize<ImmutableHashSet<string>>(bytes), set, otherSet);
        AssertNotSlower(static bytes => Archive.Deserialize<FrozenSet<string>>(bytes), set, otherSet);
        AssertNotSlower(static bytes => Archive.Deserialize<Dictionary<string, int>>(bytes), map, otherMap);
        AssertNotSlower(static bytes => Archive.Deserialize<ConcurrentDictionary<string, int>>(bytes), map, otherMap);
        AssertNotSlower(static bytes => Archive.Deserialize<FrozenDictionary<string, int>>(bytes), map, otherMap);
    }

    [Fact]
    public void Frozen_strings_are_found_as_their_comparer_has_it()
    {
        List<string> many = [.. Enumerable.Range(0, 2_000).Select(static i => $"item {i}")];
        CManifest manifest = new() { Exact = many.ToFrozenSet(), IgnoringCase = many.ToFrozenSet(StringComparer.OrdinalIgnoreCase) };

        CManifest loaded = Archive.Deserialize<CManifest>(Archive.Serialize(manifest))!;
        FrozenDictionary<string, int> map =
            Archive.Deserialize<FrozenDictionary<string, int>>(Archive.Serialize(many.Select(static (text, i) => (text, i)).ToList()))!;

        Assert.Contains("item 1999", (ISet<string>)loaded.Exact);
        Assert.DoesNotContain("ITEM 1999", (ISet<string>)loaded.Exact);
        Assert.Contains("ITEM 1999", (ISet<string>)loaded.IgnoringCase);
        Assert.Equal(1999, map["item 1999"]);
        Assert.True(map.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey("item 7"));
    }

    [Fact]
    public void Frozen_strings_of_ones_own_are_as_dotnet_makes_them()
    {
        List<string> many = [.. Enumerable.Range(0, 2_000).Select(static i => $"item {i}")];
        ArchiveOptions own = new() { Limits = ArchiveLimits.TrustedData };
        FrozenSet<string> loaded = Archive.Deserialize<FrozenSet<string>>(Archive.Serialize(many), own)!;
        Assert.Same(many.ToFrozenSet().Comparer, loaded.Comparer);
    }

    private static void AssertNotSlower<T>(Func<byte[], T> load, byte[] chosen, byte[] others)
    {
        _ = load(others);
        TimeSpan usual = Shortest(() => load(others));
        TimeSpan attacked = Shortest(() => load(chosen));
        Assert.True(attacked < (10 * usual) + TimeSpan.FromMilliseconds(200), $"{typeof(T)}: {attacked} instead of {usual}");
    }

    private static TimeSpan Shortest(Action action) => Enumerable.Range(0, 4).Min(_ =>
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start);
    });

    /// <summary>Two characters each, so that there is no shorter part to tell them by.</summary>
    private static List<string> OfOneBucket(int count)
    {
        uint buckets = (uint)new HashSet<byte>(count).EnsureCapacity(0);
        List<string> chosen = [];
        Random random = new(5);
        while (chosen.Count < count)
        {
            char first = Character(random);
            uint mixed = Mixed(first);
            for (char second = '\u0001'; second < 0xD800; second++)
            {
                if ((Start + ((mixed ^ second) * 1566083941)) % buckets == 0)
                    chosen.Add($"{first}{second}");
            }
        }

        return [.. chosen.Take(count)];
    }

    /// <summary>
    /// Eight characters each. Hash codes that are not drawn take two characters at a time, by turns into one half and the other, so that
    /// the last pair of each half can be chosen to give it any value.
    /// </summary>
    private static List<string> OfOneCode(int count)
    {
        HashSet<string> chosen = [];
        Random random = new(5);
        while (chosen.Count < count)
        {
            (uint one, uint other) = (Pair(random), Pair(random));
            string text = Text(one) + Text(other) + Text(Mixed(one)) + Text(Mixed(other));
            if (!text.Any(static c => c == 0 || char.IsSurrogate(c)))
                chosen.Add(text);
        }

        return [.. chosen];
    }

    /// <summary>What a half has after a pair and before the next; the same as the next makes it zero.</summary>
    private static uint Mixed(uint pair)
    {
        uint half = (BitOperations.RotateLeft(Start, 5) + Start) ^ pair;
        return BitOperations.RotateLeft(half, 5) + half;
    }

    private static uint Pair(Random random) => Character(random) | ((uint)Character(random) << 16);

    private static char Character(Random random) => (char)random.Next(1, 0xD800);

    private static string Text(uint pair) => $"{(char)pair}{(char)(pair >> 16)}";
}

[Serializable]
public partial class CManifest
{
    public FrozenSet<string> Exact { get; set; } = FrozenSet<string>.Empty;

    public FrozenSet<string> IgnoringCase { get; set; } = FrozenSet.Create<string>(StringComparer.OrdinalIgnoreCase, "");
}
