namespace Stevedore.Tool.Structure;

/// <summary>An archive that was found in the bytes: its classes, and where its objects begin.</summary>
/// <param name="Start">Where its first tag, or what must lie before that, begins.</param>
/// <param name="End">Up to where its bytes may go.</param>
internal sealed record FoundArchive(int Start, int End)
{
    public List<FoundClass> Classes { get; } = [];

    /// <summary>The objects in the order of their bytes.</summary>
    public List<FoundObject> Objects { get; } = [];

    /// <summary>Whether one word that may be a tag goes on where another begins.</summary>
    public bool Overlap(TagCandidate earlier, TagCandidate later) => later.Offset < earlier.Offset + Classes[earlier.Class].TagSize;

    /// <summary>Blobs in its bodies with archives of their own, in the order of their bytes.</summary>
    public List<FoundBlob> Blobs { get; } = [];

    /// <summary>The blobs whose lengths stand between two places, in order.</summary>
    public IEnumerable<FoundBlob> BlobsBetween(int start, int end)
    {
        for (int i = FirstBlobFrom(start); i < Blobs.Count && Blobs[i].LengthOffset < end; i++)
            yield return Blobs[i];
    }

    private int FirstBlobFrom(int offset)
    {
        int low = 0;
        int high = Blobs.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Blobs[middle].LengthOffset < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>Whether there was more that can be a tag than is looked at.</summary>
    public bool IsCutShort { get; set; }
}

/// <summary>An object: where its tag stands and of what class it is.</summary>
/// <remarks>Its class is told by its place among those of the archive.</remarks>
internal readonly record struct FoundObject(int Offset, int Class, uint Number);

/// <summary>Bytes with their length before them, in which archives begin anew.</summary>
/// <remarks>They start behind their length.</remarks>
internal sealed record FoundBlob(int LengthOffset, int Start, int End)
{
    public List<FoundArchive> Archives { get; init; } = [];
}
