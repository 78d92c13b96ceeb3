using System.ComponentModel;

namespace Stevedore.Generated;

/// <summary>
/// Looks at some of the keys that a hash table is filled with, and refuses them when the table compares too many with each other. Which
/// keys are looked at is drawn by chance, so that whoever chose them cannot know. Each stands for all since the one before.
/// </summary>
/// <typeparam name="T">The type of the keys.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KeyWatch<T>
{
    private const int FewestApart = 256;

    private readonly Archive? _archive;
    private readonly IEqualityComparer<T>? _comparer;
    private SeenKey[] _seen = [];
    private int _seenCount;
    private int _latest;
    private int _different;
    private int _counted;
    private int _countedAt;
    private BucketTally[] _tallies = [];

    internal KeyWatch(Archive archive, IEqualityComparer<T>? comparer)
    {
        _archive = archive;
        _comparer = comparer;
        Next = Drawn(0);
    }

    private KeyWatch() => Next = int.MaxValue;

    /// <summary>The number of the key to look at next, from 0.</summary>
    public int Next { get; private set; }

    /// <summary>Looks at no key.</summary>
    internal static KeyWatch<T> None { get; } = new();

    /// <summary>Looks at the key that is about to be put into the table.</summary>
    /// <param name="key">The key.</param>
    /// <param name="different">How many keys the table has.</param>
    /// <param name="buckets">How many buckets it has, or might have.</param>
    /// <param name="firstTally">
    /// The tally for the first of these numbers; each that the table might have has its own. A table that tells has one, as it grows too.
    /// </param>
    /// <exception cref="ArchiveException">
    /// The table has compared each key with more than <see cref="ArchiveLimits.MaxComparisonsPerKey"/> others, or the hash code of the key
    /// cannot be made.
    /// </exception>
    internal void Look(T key, int different, ReadOnlySpan<int> buckets, int firstTally = 0)
    {
        if (_tallies.Length < firstTally + buckets.Length)
            Array.Resize(ref _tallies, firstTally + buckets.Length);
        Span<BucketTally> tallies = _tallies.AsSpan(firstTally, buckets.Length);
        try
        {
            LookAmongSeen(key, different, buckets, tallies);
        }
        catch (Exception cause)
        {
            throw _archive!.Incomparable(cause);
        }

        int limit = _archive!.Limits.MaxComparisonsPerKey;
        if (AnyExceeds(tallies, (long)limit * Next))
            throw _archive.Buffer.Exceeded(
                $"The hash codes of {Next} keys fall together, so that each is compared with more than {limit}",
                nameof(ArchiveLimits.MaxComparisonsPerKey));
        _latest = Next;
        Next = Drawn(Next);
    }

    /// <summary>
    /// About how many keys a table has that takes all its locks to tell: it is asked when it may have a quarter more than the last time.
    /// </summary>
    internal int About<TValue>(IDictionary<T, TValue> items)
    {
        if (Next - _countedAt > _counted / 4)
        {
            _counted = items.Count;
            _countedAt = Next;
        }

        return Math.Max(_counted + (Next - _countedAt), _different);
    }

    private void LookAmongSeen(T key, int different, ReadOnlySpan<int> buckets, Span<BucketTally> tallies)
    {
        IEqualityComparer<T> comparer = _comparer ?? EqualityComparer<T>.Default;
        uint code = key is null ? 0 : (uint)comparer.GetHashCode(key);

        // A table looks at the latest keys of a bucket first, and ends at an equal one.
        int same = _seenCount - 1;
        while (same >= 0 && !(_seen[same].Code == code && comparer.Equals(_seen[same].Key, key)))
            same--;

        ReadOnlySpan<SeenKey> before = _seen.AsSpan(same + 1, _seenCount - (same + 1));
        SeenKeys all = new(before.Length, same < 0 ? _different : _different - _seen[same].DifferentUntil);
        for (int i = 0; i < buckets.Length; i++)
            tallies[i].Add(Met(before, code, (uint)buckets[i]), all, buckets[i], Next - _latest);

        if (same < 0)
            Add(code, key, different);
    }

    private void Add(uint code, T key, int different)
    {
        if (_seenCount == _seen.Length)
            Array.Resize(ref _seen, Math.Max(16, 2 * _seenCount));
        _seen[_seenCount++] = new SeenKey(code, key, different - _different, different);
        _different = different;
    }

    private static SeenKeys Met(ReadOnlySpan<SeenKey> seen, uint code, uint buckets)
    {
        uint bucket = code % buckets;
        int looks = 0;
        int keys = 0;
        foreach (ref readonly SeenKey one in seen)
        {
            if (one.Code % buckets != bucket)
                continue;
            looks++;
            keys += one.Weight;
        }

        return new SeenKeys(looks, keys);
    }

    private static bool AnyExceeds(ReadOnlySpan<BucketTally> tallies, long comparisons)
    {
        foreach (ref readonly BucketTally tally in tallies)
        {
            if (tally.Exceeds(comparisons))
                return true;
        }

        return false;
    }

    /// <summary>
    /// What a look costs grows with the number of looks, and what keys can cost between two of them with the number of keys; the square
    /// root keeps both small.
    /// </summary>
    private static int Drawn(int after)
    {
        int apart = FewestApart + ((int)Math.Sqrt(after) / 4);
        return (int)Math.Min(after + (long)Random.Shared.Next(1, 2 * apart), int.MaxValue);
    }

    /// <param name="Code">Its hash code.</param>
    /// <param name="Key">The key.</param>
    /// <param name="Weight">How many different keys came since the one before, which it stands for.</param>
    /// <param name="DifferentUntil">How many different keys came until this one.</param>
    private readonly record struct SeenKey(uint Code, T Key, int Weight, int DifferentUntil);
}
