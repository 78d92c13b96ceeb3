using System.ComponentModel;

namespace Stevedore.Generated;

/// <summary>
/// Arrays that are filled element by element: at once of their size where the bytes pay for it, otherwise growing as elements arrive.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Arrays
{
    /// <summary>An array for the first of so many elements; for all of them if <see cref="Archive.CapacityFor"/> allows it.</summary>
    public static T[] NewArray<T>(this Archive archive, int count) => count == 0 ? [] : new T[Math.Max(1, archive.CapacityFor<T>(count))];

    /// <summary>Makes room for at least one more element, and never for more than there are.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="items">The array, full of loaded elements.</param>
    /// <param name="count">How many elements there are in all, more than are loaded.</param>
    public static void Grow<T>(this Archive archive, ref T[] items, int count) =>
        Array.Resize(ref items, (int)Math.Min(count, Math.Max(2L * items.Length, archive.CapacityFor<T>(count))));
}
