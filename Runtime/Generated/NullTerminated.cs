using System.ComponentModel;

namespace Stevedore.Generated;

/// <summary>Lists of objects that a null pointer ends.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NullTerminated
{
    /// <summary>Stores references to objects, and a null reference after the last.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.WriteObject"/>; or one of the objects is null (<see cref="ArchiveError.BadData"/>), or there are more than
    /// <see cref="ArchiveLimits.MaxCollectionCount"/> (<see cref="ArchiveError.LimitExceeded"/>).
    /// </exception>
    public static void WriteNullTerminated<T>(this Archive archive, ReadOnlySpan<T> objects) where T : class?
    {
        archive.EnsureCountStorable(objects.Length);
        foreach (T value in objects)
        {
            if (value is null)
                throw archive.Error(ArchiveError.BadData, "There is a null in a list that a null ends.");
            archive.WriteObject(value);
        }
        archive.WriteObject(null);
    }

    /// <summary>Loads references to objects up to a null reference.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.ReadObject{T}()"/>; or there are more than <see cref="ArchiveLimits.MaxCollectionCount"/>
    /// (<see cref="ArchiveError.LimitExceeded"/>).
    /// </exception>
    public static List<T> ReadNullTerminated<T>(this Archive archive) where T : class
    {
        List<T> objects = [];
        try
        {
            while (archive.ReadObject<T>() is { } value)
            {
                archive.EnsureCountAllowed((ulong)objects.Count + 1);
                objects.Add(value);
            }
        }
        catch (ArchiveException e) when (e.Place.IsInElement(objects.Count))
        {
            throw;
        }
        return objects;
    }
}
