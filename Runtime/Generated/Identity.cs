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
    public static T[] NewMetArray<T>(this Archive archive, int count)
    {
        if (count > Archive.MostMadeFirst)
            return archive.NewArray<T>(count);
        T[] items = new T[count];
        archive.MeetCollection(items);
        return items;
    }
}
