namespace Stevedore;

/// <summary>What bytes are that an <see cref="ArchiveTrace"/> is told of.</summary>
public enum ArchiveReadKind
{
    /// <summary>A number or another value of fixed size. MFC: <c>operator&gt;&gt;</c>.</summary>
    Scalar,

    /// <summary>How many elements follow. MFC: <c>CArchive::ReadCount</c>.</summary>
    Count,

    /// <summary>The length of a string, where there is no string behind it but a collection.</summary>
    StringLength,

    /// <summary>A string in the code page, with its length. MFC: <c>CStringA</c>.</summary>
    AnsiString,

    /// <summary>A string in UTF-16, with its mark and its length. MFC: <c>CStringW</c>.</summary>
    UnicodeString,

    /// <summary>A line of text, with its end. MFC: <c>CArchive::ReadString</c>.</summary>
    Line,

    /// <summary>
    /// Bytes that are read in one piece: arrays of numbers and structures, text without a length. MFC: <c>CArchive::Read</c>.
    /// </summary>
    Bytes,

    /// <summary>The tag of a reference to nothing. MFC: <c>wNullTag</c>.</summary>
    Null,

    /// <summary>The tag of an object that was met before.</summary>
    Reference,

    /// <summary>The tag of a class that was met before.</summary>
    KnownClass,

    /// <summary>The tag of a class that is met for the first time, with its schema and its name. MFC: <c>wNewClassTag</c>.</summary>
    NewClass,
}
