using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Stevedore.Generated;

/// <summary>
/// Collections that ask their elements for hash codes or order. Elements that are part of a cycle may lead back to the collection that
/// holds them, and are not whole when it is loaded; so it is filled when everything is. BinaryFormatter does the same.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LateCollections
{
    /// <summary>Adds loaded elements to a set when they are whole.</summary>
    /// <returns>The set, which may still be empty.</returns>
    public static TSet FillWhenWhole<TSet, T>(this Archive archive, TSet set, IReadOnlyCollection<T> elements)
        where TSet : class, ICollection<T>
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(elements);
        if (elements.Count == 0 || IsWhole<T>())
            archive.Compare(() => archive.Fill(set, elements));
        else
            archive.Bodies.CallWhenLoaded(LoadedMoment.Fill, _ => archive.Compare(() => archive.Fill(set, elements)), archive);
        return set;
    }

    /// <summary>Adds loaded entries to a map when their keys are whole. Of equal keys the last one counts.</summary>
    /// <returns>The map, which may still be empty.</returns>
    public static TMap FillMapWhenWhole<TMap, TKey, TValue>(this Archive archive, TMap map, List<KeyValuePair<TKey, TValue>> entries)
        where TMap : class, IDictionary<TKey, TValue> where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(entries);
        if (entries is { Count: 0 } || IsWhole<TKey>())
            archive.Compare(() => archive.FillMap(map, entries));
        else
            archive.Bodies.CallWhenLoaded(LoadedMoment.Fill, _ => archive.Compare(() => archive.FillMap(map, entries)), archive);
        return map;
    }

    /// <summary>Adds entries to a map. Of equal keys the last one counts.</summary>
    /// <returns>The map.</returns>
    public static TMap FillMap<TMap, TKey, TValue>(this Archive archive, TMap map, List<KeyValuePair<TKey, TValue>> entries)
        where TMap : class, IDictionary<TKey, TValue> where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(map);
        KeyWatch<TKey> watch = archive.WatchKeys(map, entries.Count);
        for (int i = 0; i < entries.Count; i++)
        {
            (TKey key, TValue value) = entries[i];
            if (i == watch.Next)
                watch.Look(map, key);
            map[key] = value;
        }

        return map;
    }

    /// <summary>Makes a collection that cannot be filled later, and assigns it to its member, when its elements are whole.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="make">Makes it.</param>
    /// <param name="assign">Assigns it; <see langword="null"/> where nothing can be assigned later, so that it is made at once.</param>
    /// <returns>The collection, or <see langword="null"/> if it is assigned later.</returns>
    public static T MakeWhenWhole<T>(this Archive archive, Func<T> make, Action<T>? assign) where T : class
    {
        ArgumentNullException.ThrowIfNull(make);
        if (assign is null || !archive.Bodies.IsLoadingMore)
            return Made();
        archive.Bodies.CallWhenLoaded(LoadedMoment.Fill, _ => assign(Made()), archive);
        return null!;

        T Made()
        {
            T? made = null;
            archive.Compare(() => made = make());
            return made!;
        }
    }

    private static void Fill<T>(this Archive archive, ICollection<T> set, IReadOnlyCollection<T> elements)
    {
        if (set is HashSet<T> hashed)
        {
            archive.Fill(hashed, elements);
            return;
        }

        foreach (T element in elements)
            set.Add(element);
    }

    /// <summary>A value that refers to nothing is whole as soon as it is loaded.</summary>
    private static bool IsWhole<T>() => typeof(T) == typeof(string) || !RuntimeHelpers.IsReferenceOrContainsReferences<T>();
}
