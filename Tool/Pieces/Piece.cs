namespace Stevedore.Tool.Pieces;

/// <summary>A piece of a file: where it lies, what it is, and the pieces within it, in the order of their bytes.</summary>
internal sealed class Piece(PieceKind kind, long offset, long length = 0)
{
    public PieceKind Kind { get; } = kind;

    /// <summary>Bytes from the beginning of the file; in a stream of a compound file, from the beginning of the stream.</summary>
    public long Offset { get; } = offset;

    /// <summary>In bytes.</summary>
    public long Length { get; set; } = length;

    public long End => Offset + Length;

    public Certainty Certainty { get; init; }

    /// <summary>The member or the stream that it is, or its index in brackets.</summary>
    public string? Name { get; init; }

    /// <summary>The wire name of the class, or the type in C++.</summary>
    public string? Type { get; init; }

    /// <summary>The schema of a class or of an object.</summary>
    public int? Schema { get; init; }

    /// <summary>The number that the archive gave to a class or an object.</summary>
    public uint? Number { get; init; }

    /// <summary>Of a class: how many objects it has. Of a piece that stands for several: how many.</summary>
    public long? Count { get; set; }

    /// <summary>What a value, a count or a text says, written as a person would; of bytes that are not known, what they may be.</summary>
    public string? Value { get; init; }

    /// <summary>Its bytes, if it is one of which more is not said, or a stream, whose bytes lie all over the file.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>The object or class that a reference means; it lies in the same archive.</summary>
    public Piece? Target { get; init; }

    public IReadOnlyList<Piece> Pieces => _pieces;

    private readonly List<Piece> _pieces = [];

    /// <summary>Puts a piece behind those that there are.</summary>
    public Piece Add(Piece piece)
    {
        _pieces.Add(piece);
        return piece;
    }
}
