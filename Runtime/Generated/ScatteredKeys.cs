using System.Collections.Concurrent;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Stevedore.Generated;

/// <summary>
/// Keys whose hash codes do not fall together. Who knows how a number, a <see cref="Guid"/> or a structure makes its hash code can choose
/// keys that a hash table has to compare each with each. .NET draws the hash codes of strings anew in every process.
/// </summary>
/// <remarks>
/// How often keys are compared is estimated before they are compared, by a sample that nobody can foresee: of n keys the square root of n,
/// in which as large a part of the pairs falls together as in all.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ScatteredKeys
{
    /// <summary>Refuses keys of which a hash table would compare each with many.</summary>
    /// <returns>The keys.</returns>
    /// <exception cref="ArchiveException">
    /// The table would compare more than <see cref="ArchiveLimits.MaxComparisonsPerKey"/> (<see cref="ArchiveError.LimitExceeded"/>).
    /// </exception>
    public static T[] Scattered<T>(this Archive archive, T[] keys, IEqualityComparer<T>? comparer)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (archive.MayBeFlooded(keys.Length, comparer))
            archive.EnsureScattered(new KeySample<T>(keys, comparer), grows: false);
        return keys;
    }

    /// <inheritdoc cref="Scattered{T}(Archive, T[], IEqualityComparer{T})"/>
    public static List<T> Scattered<T>(this Archive archive, List<T> keys, IEqualityComparer<T>? comparer)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (archive.MayBeFlooded(keys.Count, comparer))
            archive.EnsureScattered(new KeySample<T>(CollectionsMarshal.AsSpan(keys), comparer), grows: false);
        return keys;
    }

    /// <summary>Makes room in a set for elements, and refuses those that it would compare each with many.</summary>
    internal static void Prepare<T>(this Archive archive, HashSet<T> set, IEnumerable<T> elements)
    {
        List<T> keys = elements as List<T> ?? [.. elements];
        set.EnsureCapacity(archive.Scattered(keys, set.Comparer).Count);
    }

    /// <summary>Makes room in a map for entries, and refuses those whose keys it would compare each with many.</summary>
    internal static void Prepare<TKey, TValue>(
        this Archive archive, IDictionary<TKey, TValue> map, List<KeyValuePair<TKey, TValue>> entries) where TKey : notnull
    {
        if (map is Dictionary<TKey, TValue> dictionary)
        {
            if (archive.MayBeFlooded(entries.Count, dictionary.Comparer))
                archive.EnsureScattered(KeySample<TKey>.Of(entries, dictionary.Comparer), grows: false);
            dictionary.EnsureCapacity(entries.Count);
        }
        else if (map is ConcurrentDictionary<TKey, TValue> concurrent && archive.MayBeFlooded(entries.Count, concurrent.Comparer))
        {
            archive.EnsureScattered(KeySample<TKey>.Of(entries, concurrent.Comparer), grows: true);
        }
    }

    /// <summary>A key is compared with half of the others at the most, so that few keys need no look.</summary>
    private static bool MayBeFlooded<T>(this Archive archive, int count, IEqualityComparer<T>? comparer) =>
        count / 2 > archive.Limits.MaxComparisonsPerKey && !(typeof(T) == typeof(string) && IsDrawn(comparer));

    private static void EnsureScattered<T>(this Archive archive, in KeySample<T> sample, bool grows)
    {
        int limit = archive.Limits.MaxComparisonsPerKey;
        foreach (int buckets in grows ? BucketCounts.OfConcurrent(sample.Count) : [BucketCounts.AtLeast(sample.Count)])
        {
            if (sample.ComparisonsPerKey((uint)buckets) > limit)
                throw archive.Buffer.Exceeded(
                    $"The hash codes of {sample.Count} keys fall together, so that each would be compared with more than {limit}",
                    nameof(ArchiveLimits.MaxComparisonsPerKey));
        }
    }

    /// <summary>Hash codes of strings are drawn anew in every process, unless the program brings a comparer of its own.</summary>
    private static bool IsDrawn<T>(IEqualityComparer<T>? comparer) =>
        comparer is null || comparer is StringComparer || ReferenceEquals(comparer, EqualityComparer<T>.Default);
}
