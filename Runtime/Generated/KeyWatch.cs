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

    // Fewer may meet by chance, which a low limit would take for a choice.
    private const int FewestMeetings = 8;

    private readonly Archive? _archive;
    private readonly IEqualityComparer<T>? _comparer;
    private SeenKey[] _seen = [];
    private int _seenCount;
    private int _latest;
    private int _different;
    private long _meetings;
    private long _comparisons;

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
    /// <exception cref="ArchiveException">
    /// The table has compared each key with more than <see cref="ArchiveLimits.MaxComparisonsPerKey"/> others, or the hash code of the key
    /// cannot be made.
    /// </exception>
    internal void Look(T key, int different, ReadOnlySpan<int> buckets)
    {
        try
        {
            LookAmongSeen(key, different, buckets);
        }
        catch (Exception cause)
        {
            throw _archive!.Incomparable(cause);
        }

        int limit = _archive!.Limits.MaxComparisonsPerKey;
        if (_meetings >= FewestMeetings && _comparisons > (long)limit * Next)
            throw _archive.Buffer.Exceeded(
                $"The hash codes of {Next} keys fall together, so that each is compared with more than {limit}",
                nameof(ArchiveLimits.MaxComparisonsPerKey));
        _latest = Next;
        Next = Drawn(Next);
    }

    private void LookAmongSeen(T key, int different, ReadOnlySpan<int> buckets)
    {
        IEqualityComparer<T> comparer = _comparer ?? EqualityComparer<T>.Default;
        uint code = key is null ? 0 : (uint)comparer.GetHashCode(key);
        ReadOnlySpan<SeenKey> seen = _seen.AsSpan(0, _seenCount);

        // A table looks at the latest keys of a bucket first, and ends at an equal one.
        int same = seen.Length - 1;
        while (same >= 0 && !(seen[same].Code == code && comparer.Equals(seen[same].Key, key)))
            same--;

        (int most, long meetings) = (0, 0);
        foreach (int count in buckets)
        {
            int met = KeysMet(seen[(same + 1)..], code, (uint)count, ref meetings);
            most = Math.Max(most, met);
        }

        _meetings += meetings;
        _comparisons += (long)most * (Next - _latest);
        if (same < 0)
            Add(new SeenKey(code, key, different - _different));
    }

    private void Add(in SeenKey key)
    {
        if (_seenCount == _seen.Length)
            Array.Resize(ref _seen, Math.Max(16, 2 * _seenCount));
        _seen[_seenCount++] = key;
        _different += key.Weight;
    }

    /// <summary>How many keys those that have been seen in the bucket of a code stand for.</summary>
    private static int KeysMet(ReadOnlySpan<SeenKey> seen, uint code, uint buckets, ref long meetings)
    {
        uint bucket = code % buckets;
        int keys = 0;
        foreach (ref readonly SeenKey one in seen)
        {
            if (one.Code % buckets != bucket)
                continue;
            meetings++;
            keys += one.Weight;
        }

        return keys;
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
    private readonly record struct SeenKey(uint Code, T Key, int Weight);
}
