using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Structure;

/// <summary>A class as an archive has it.</summary>
internal sealed class FoundClass(ClassTag tag)
{
    public ClassTag Tag { get; } = tag;

    /// <summary>The number that the archive gave it.</summary>
    public uint Number { get; set; }

    /// <summary>Whether the number follows from the bytes: certainly, or because later tags have it.</summary>
    public Certainty NumberCertainty { get; set; }

    /// <summary>Whether an object follows its first tag. MFC: <c>SerializeClass</c> writes the tag alone.</summary>
    public bool HasObject { get; set; } = true;

    public int Objects { get; set; }

    /// <summary>How long its bodies are, if a count in them says it.</summary>
    public CountedBody? Counted { get; set; }

    /// <summary>How many bytes the number takes where it is a tag.</summary>
    public int TagSize => KnownTag.SizeOf(Number);
}
