namespace Stevedore.Tool.Pieces;

/// <summary>What a piece of a file is.</summary>
internal enum PieceKind
{
    /// <summary>The whole file.</summary>
    File,

    /// <summary>A stream of a compound file.</summary>
    Stream,

    /// <summary>An archive: what one <c>CArchive</c> wrote.</summary>
    Archive,

    /// <summary>A tagged object: the tag of its class, and its body.</summary>
    Object,

    /// <summary>A class that is met for the first time: <c>FFFF</c>, schema, name. MFC: TN002.</summary>
    NewClass,

    /// <summary>A class that was met before: its number with the highest bit set.</summary>
    KnownClass,

    /// <summary>The number of an object that was met before.</summary>
    Reference,

    /// <summary>No object: the number 0.</summary>
    Null,

    /// <summary>What a class writes in place, without a tag: a base, a member by value.</summary>
    Body,

    /// <summary>A collection, in which its elements are.</summary>
    Collection,

    /// <summary>How many elements follow.</summary>
    Count,

    /// <summary>A string, with its length before it.</summary>
    Text,

    /// <summary>A number, a date, or another value of fixed size.</summary>
    Value,

    /// <summary>Bytes that belong together, such as an array of numbers.</summary>
    Block,

    /// <summary>Bytes of which nothing is known.</summary>
    Unknown,
}
