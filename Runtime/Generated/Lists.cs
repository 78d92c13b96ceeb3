using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Stevedore.Generated;

/// <summary>
/// Lists that are filled element by element as <see cref="Arrays"/> are, and through a span for the same reason. Nobody else has such a
/// list before it is full.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Lists
{
    /// <summary>A list for the first of so many elements; for all of them if <see cref="Archive.CapacityFor"/> allows it.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="count">How many elements there are.</param>
    /// <param name="places">The places of the list, which count as its elements already.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static List<T> NewList<T>(this Archive archive, int count, out Span<T> places)
    {
        if (count == 0)
        {
            places = default;
            return [];
        }
        int capacity = archive.CapacityFor<T>(count);
        List<T> items = new(capacity);
        CollectionsMarshal.SetCount(items, capacity);
        places = CollectionsMarshal.AsSpan(items);
        return items;
    }

    /// <summary>Makes room for at least one more element, and never for more than there are.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="items">The list, full of loaded elements.</param>
    /// <param name="count">How many elements there are in all, more than are loaded.</param>
    /// <returns>The places of the list, which count as its elements already.</returns>
    public static Span<T> Grow<T>(this Archive archive, List<T> items, int count)
    {
        ArgumentNullException.ThrowIfNull(items);
        items.Capacity = archive.LargerCapacity<T>(items.Count, count);
        CollectionsMarshal.SetCount(items, items.Capacity);
        return CollectionsMarshal.AsSpan(items);
    }
}
