using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Stevedore.Generated;

/// <summary>
/// Arrays that are filled element by element: at once of their size where the bytes pay for it, otherwise growing as elements arrive. They
/// are filled through a span, since an array of a class asks at each element whether that may be there.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Arrays
{
    /// <summary>An array for the first of so many elements; for all of them if <see cref="Archive.CapacityFor"/> allows it.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="count">How many elements there are.</param>
    /// <param name="places">The places of the array.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T[] NewArray<T>(this Archive archive, int count, out Span<T> places)
    {
        T[] items = count == 0 ? [] : new T[Math.Max(1, archive.CapacityFor<T>(count))];
        places = items;
        return items;
    }

    /// <summary>Makes room for at least one more element, and never for more than there are.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="items">The array, full of loaded elements.</param>
    /// <param name="count">How many elements there are in all, more than are loaded.</param>
    /// <returns>The places of the array that is <paramref name="items"/> now.</returns>
    public static Span<T> Grow<T>(this Archive archive, scoped ref T[] items, int count)
    {
        Array.Resize(ref items, archive.LargerCapacity<T>(items.Length, count));
        return items;
    }
}
