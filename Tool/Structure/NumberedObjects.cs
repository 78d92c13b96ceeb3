namespace Stevedore.Tool.Structure;

/// <summary>The objects of an archive by number.</summary>
internal sealed class NumberedObjects(FoundArchive archive)
{
    /// <summary>In place of a class: an object that the program gave a number to, such as its document. MFC: <c>MapObject</c>.</summary>
    public const int Mapped = -1;

    private static readonly Comparer<FoundObject> s_byNumber =
        Comparer<FoundObject>.Create(static (one, other) => one.Number.CompareTo(other.Number));

    /// <summary>The place of an object's class among those of the archive; <see langword="null"/> if no object has the number.</summary>
    public int? ClassOf(uint number)
    {
        if (number < archive.Classes[0].Number)
            return Mapped;
        return PlaceOf(number) is int place && place >= 0 ? archive.Objects[place].Class : null;
    }

    /// <summary>The place of an object among those of the archive; below 0 if none has the number.</summary>
    public int PlaceOf(uint number) => archive.Objects.BinarySearch(new FoundObject(0, 0, number), s_byNumber);
}
