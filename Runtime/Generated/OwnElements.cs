using System.Collections;
using System.ComponentModel;

namespace Stevedore.Generated;

/// <summary>
/// The elements of objects that are collections themselves, since their classes derive from one. They take the place of those that a
/// constructor has added.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OwnElements
{
    /// <summary>Puts loaded elements into a list.</summary>
    public static void FillOwn<T>(this Archive archive, ICollection<T> own, List<T> items)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(items);
        own.Clear();
        foreach (T item in items)
            own.Add(item);
    }

    /// <summary>Puts loaded elements into a queue.</summary>
    public static void FillOwn<T>(this Archive archive, Queue<T> own, List<T> items)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(items);
        own.Clear();
        foreach (T item in items)
            own.Enqueue(item);
    }

    /// <summary>Puts loaded elements, of which the first is to be the top, into a stack.</summary>
    public static void FillOwn<T>(this Archive archive, Stack<T> own, List<T> items)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(items);
        own.Clear();
        for (int i = items.Count - 1; i >= 0; i--)
            own.Push(items[i]);
    }

    /// <summary>Puts loaded objects into a list without a type parameter.</summary>
    public static void FillOwn(this Archive archive, ArrayList own, List<object?> items)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(items);
        own.Clear();
        foreach (object? item in items)
            own.Add(item);
    }

    /// <summary>Puts loaded elements into a set, or a collection that asks them for keys, when they are whole.</summary>
    /// <exception cref="ArchiveException">They cannot be compared (<see cref="ArchiveError.BadData"/>).</exception>
    public static void FillOwnSet<T>(this Archive archive, ICollection<T> own, List<T> items)
    {
        ArgumentNullException.ThrowIfNull(own);
        own.Clear();
        archive.FillWhenWhole(own, items);
    }

    /// <summary>Puts loaded entries into a map when their keys are whole. Of equal keys the last one counts.</summary>
    /// <exception cref="ArchiveException">The keys cannot be compared (<see cref="ArchiveError.BadData"/>).</exception>
    public static void FillOwnMap<TKey, TValue>(
        this Archive archive, IDictionary<TKey, TValue> own, List<KeyValuePair<TKey, TValue>> entries) where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(own);
        own.Clear();
        archive.FillMapWhenWhole(own, entries);
    }
}
