namespace Stevedore;

/// <summary>What was wrong with an archive. The numbers 1 to 7 are those of MFC's <c>CArchiveException::m_cause</c>.</summary>
public enum ArchiveError
{
    /// <summary>No error. MFC: <c>CArchiveException::none</c>.</summary>
    None = 0,

    /// <summary>A class is read from a storing archive, or written to a loading one. MFC: <c>genericException</c>.</summary>
    Generic = 1,

    /// <summary>A loading archive was written to. MFC: <c>readOnly</c>.</summary>
    ReadOnly = 2,

    /// <summary>The bytes end within a value, or where a value should begin. MFC: <c>endOfFile</c>.</summary>
    EndOfStream = 3,

    /// <summary>A storing archive was read from. MFC: <c>writeOnly</c>.</summary>
    WriteOnly = 4,

    /// <summary>A tag names an object or class that the archive has not given that number. MFC: <c>badIndex</c>.</summary>
    BadIndex = 5,

    /// <summary>A class is unknown, or not the one that was asked for. MFC: <c>badClass</c>.</summary>
    BadClass = 6,

    /// <summary>An object was stored with a schema that its class cannot load. MFC: <c>badSchema</c>.</summary>
    BadSchema = 7,

    /// <summary>The bytes ask for more than <see cref="ArchiveLimits"/> allows.</summary>
    LimitExceeded = 100,

    /// <summary>A value is impossible: it cannot be represented, or contradicts what was read before.</summary>
    BadData = 101,

    /// <summary>A null string or collection met an archive whose <see cref="ArchiveOptions.AllowNulls"/> is off.</summary>
    NullRefused = 102,

    /// <summary>
    /// There are bytes behind the value that was to take all of them; <see cref="ArchiveOptions.AllowTrailingData"/> allows them.
    /// </summary>
    TrailingData = 103,
}
