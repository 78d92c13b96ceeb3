using System.ComponentModel;

namespace Stevedore.Generated;

/// <summary>Collections without a count: what ends them is a number, or what the last element says.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Terminated
{
    /// <summary>Goes behind the next number if it is the one that ends a collection. MFC: <c>while (ar &gt;&gt; id, id != 0)</c>.</summary>
    /// <exception cref="ArchiveException">As for <see cref="Archive.ReadByte"/>.</exception>
    public static bool TryReadTerminator<T>(this Archive archive, T terminator) where T : unmanaged, IEquatable<T>
    {
        if (!archive.Buffer.TryPeek(out T next))
            next = archive.Buffer.Peek<T>();
        if (!next.Equals(terminator))
            return false;
        archive.Buffer.Read<T>();
        return true;
    }

    /// <summary>Adds a loaded element to those before it.</summary>
    /// <exception cref="ArchiveException">
    /// There are more than <see cref="ArchiveLimits.MaxCollectionCount"/> (<see cref="ArchiveError.LimitExceeded"/>).
    /// </exception>
    public static void AddTo<T>(this Archive archive, List<T> items, T item)
    {
        ArgumentNullException.ThrowIfNull(items);
        archive.EnsureCountAllowed((ulong)items.Count + 1);
        items.Add(item);
    }

    /// <summary>Sees to it that an element that is stored is not taken for the end.</summary>
    /// <exception cref="ArchiveException">It would be (<see cref="ArchiveError.BadData"/>).</exception>
    public static void EnsureNotTerminator<T>(this Archive archive, T number, T terminator) where T : unmanaged, IEquatable<T>
    {
        if (number.Equals(terminator))
            throw archive.Error(ArchiveError.BadData, $"An element with the number {number} would end the collection that it is in.");
    }

    /// <summary>Sees to it that the last element of a collection, and no other, says that it is the last.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="isLast">What the element says.</param>
    /// <param name="left">The elements behind it.</param>
    /// <exception cref="ArchiveException">It is another one (<see cref="ArchiveError.BadData"/>).</exception>
    public static void EnsureLast(this Archive archive, bool isLast, int left)
    {
        if (isLast && left > 0)
            throw archive.Error(ArchiveError.BadData, $"An element says that it is the last, and there are {left} behind it.");
        if (!isLast && left == 0)
            throw archive.Error(ArchiveError.BadData, "The last element of a collection without a count does not say that it is the last.");
    }

    /// <summary>Sees to it that there is an element that can say that it is the last.</summary>
    /// <exception cref="ArchiveException">
    /// There is none (<see cref="ArchiveError.BadData"/>), or there are more than <see cref="ArchiveLimits.MaxCollectionCount"/>
    /// (<see cref="ArchiveError.LimitExceeded"/>).
    /// </exception>
    public static void EnsureNotEmpty(this Archive archive, int count)
    {
        archive.EnsureCountStorable(count);
        if (count == 0)
            throw archive.Error(ArchiveError.BadData, "A collection whose last element says that it is the last cannot be empty.");
    }
}
