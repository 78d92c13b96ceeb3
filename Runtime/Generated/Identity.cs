using System.ComponentModel;

namespace Stevedore.Generated;

/// <summary>Collections that have a number, as objects have: what is in them may refer to them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Identity
{
    /// <summary>
    /// The collection is there, though its elements are not loaded yet. Nothing happens where it stands in place, without a number.
    /// </summary>
    public static void MeetCollection(this Archive archive, object collection)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(collection);
        archive.Meet(collection);
    }

    /// <summary>Makes an array of elements that may refer to it, all at once unless there are very many of them.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="count">How many elements there are.</param>
    /// <param name="places">The places of the array.</param>
    public static T[] NewMetArray<T>(this Archive archive, int count, out Span<T> places)
    {
        if (count > Archive.MostMadeFirst)
            return archive.NewArray(count, out places);
        T[] items = new T[count];
        archive.MeetCollection(items);
        places = items;
        return items;
    }
}
