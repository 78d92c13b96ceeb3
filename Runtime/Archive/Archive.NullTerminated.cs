namespace Stevedore;

/// <content>Lists of objects that a null pointer ends.</content>
public sealed partial class Archive
{
    /// <summary>Stores references to objects, and a null reference after the last.</summary>
    /// <exception cref="ArchiveException">As for <see cref="WriteObject"/>; or one of the objects is null (<see cref="ArchiveError.BadData"/>).</exception>
    public void WriteNullTerminated<T>(ReadOnlySpan<T> objects) where T : class?
    {
        foreach (T value in objects)
        {
            if (value is null)
                throw Error(ArchiveError.BadData, "There is a null in a list that a null ends.");
            WriteObject(value);
        }
        WriteObject(null);
    }

    /// <summary>Loads references to objects up to a null reference.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="ReadObject{T}()"/>; or there are more than <see cref="ArchiveLimits.MaxCollectionCount"/> (<see cref="ArchiveError.LimitExceeded"/>).
    /// </exception>
    public List<T> ReadNullTerminated<T>() where T : class
    {
        List<T> objects = [];
        while (ReadObject<T>() is { } value)
        {
            EnsureCountAllowed((ulong)objects.Count + 1);
            objects.Add(value);
        }
        return objects;
    }
}
