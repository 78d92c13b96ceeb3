using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Stevedore.Generated;

/// <summary>
/// Collections that find their elements by hash codes. Whoever knows how a number, a <see cref="Guid"/> or a structure makes its hash code
/// can choose keys that a hash table has to compare each with each.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HashedCollections
{
    /// <summary>Looks at some of the keys that a map is filled with.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="items">The map, still empty.</param>
    /// <param name="count">How many entries it is going to have.</param>
    public static KeyWatch<TKey> WatchKeys<TKey, TValue>(this Archive archive, IDictionary<TKey, TValue> items, int count)
        where TKey : notnull
    {
        if (!archive.MayBeFlooded<TKey>(count))
            return KeyWatch<TKey>.None;
        return items switch
        {
            Dictionary<TKey, TValue> dictionary => new KeyWatch<TKey>(archive, dictionary.Comparer),
            ConcurrentDictionary<TKey, TValue> concurrent => new KeyWatch<TKey>(archive, concurrent.Comparer),
            _ => KeyWatch<TKey>.None,
        };
    }

    /// <summary>Looks at the key that is about to be put into a map.</summary>
    /// <exception cref="ArchiveException">
    /// Each key is compared with more than <see cref="ArchiveLimits.MaxComparisonsPerKey"/> (<see cref="ArchiveError.LimitExceeded"/>), or
    /// has no hash code (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static void Look<TKey, TValue>(this KeyWatch<TKey> watch, IDictionary<TKey, TValue> items, TKey key) where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(watch);

        if (items is Dictionary<TKey, TValue> dictionary)
        {
            watch.Look(key, dictionary.Count, [dictionary.EnsureCapacity(0)]);
            return;
        }

        int different = watch.About(items);
        ReadOnlySpan<int> buckets = ConcurrentBuckets.For(different, out int smaller);
        watch.Look(key, different, buckets, smaller);
    }

    /// <summary>Makes a set of loaded elements.</summary>
    /// <exception cref="ArchiveException">As <see cref="Look"/> has it.</exception>
    public static HashSet<T> SetOf<T>(this Archive archive, IReadOnlyCollection<T> elements, IEqualityComparer<T>? comparer)
    {
        ArgumentNullException.ThrowIfNull(elements);
        return archive.MayBeFlooded<T>(elements.Count)
            ? archive.Fill(new HashSet<T>(elements.Count, comparer), elements)
            : new HashSet<T>(elements, comparer);
    }

    /// <inheritdoc cref="SetOf"/>
    public static ImmutableHashSet<T> ImmutableSetOf<T>(
        this Archive archive, IReadOnlyCollection<T> elements, IEqualityComparer<T>? comparer)
    {
        ArgumentNullException.ThrowIfNull(elements);
        return ImmutableHashSet.CreateRange(
            comparer, archive.MayBeFlooded<T>(elements.Count) ? archive.SetOf(elements, comparer) : elements);
    }

    /// <inheritdoc cref="SetOf"/>
    public static FrozenSet<T> FrozenSetOf<T>(this Archive archive, IReadOnlyCollection<T> elements, IEqualityComparer<T>? comparer)
    {
        ArgumentNullException.ThrowIfNull(elements);
        IEqualityComparer<T>? drawn = archive.Drawn(comparer, elements.Count);
        return archive.SetOf(elements, drawn).ToFrozenSet(drawn);
    }

    /// <summary>Makes a frozen dictionary of a loaded one.</summary>
    public static FrozenDictionary<TKey, TValue> FrozenMapOf<TKey, TValue>(
        this Archive archive, Dictionary<TKey, TValue> items, IEqualityComparer<TKey>? comparer) where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.ToFrozenDictionary(archive.Drawn(comparer, items.Count));
    }

    /// <summary>Adds loaded elements to a set that is empty.</summary>
    internal static HashSet<T> Fill<T>(this Archive archive, HashSet<T> set, IReadOnlyCollection<T> elements)
    {
        KeyWatch<T> watch = archive.MayBeFlooded<T>(elements.Count) ? new KeyWatch<T>(archive, set.Comparer) : KeyWatch<T>.None;
        ReadOnlySpan<T> keys = elements is T[] array ? array : CollectionsMarshal.AsSpan(elements as List<T> ?? [.. elements]);
        for (int i = 0; i < keys.Length; i++)
        {
            if (i == watch.Next)
                watch.Look(keys[i], set.Count, [set.EnsureCapacity(0)]);
            set.Add(keys[i]);
        }

        return set;
    }

    /// <summary>
    /// A key is compared with half of the others on average, so that few need no look. .NET goes over to hash codes that it draws in each
    /// process when strings collide.
    /// </summary>
    private static bool MayBeFlooded<T>(this Archive archive, int count) =>
        typeof(T) != typeof(string) && archive.AreMany(count);

    /// <summary>
    /// The comparer of many strings that are frozen. .NET has hash codes of its own for those, which it does not draw: making a set of
    /// chosen ones takes time by the square of their number, and so does looking into it.
    /// </summary>
    private static IEqualityComparer<T>? Drawn<T>(this Archive archive, IEqualityComparer<T>? comparer, int count) =>
        typeof(T) == typeof(string) && archive.AreMany(count)
            ? (IEqualityComparer<T>?)DrawnStringComparer.InsteadOf((IEqualityComparer<string?>?)comparer)
            : comparer;

    private static bool AreMany(this Archive archive, int count) => count / 2 > archive.Limits.MaxComparisonsPerKey;
}
