namespace Stevedore.Tool.Import.Plan;

/// <summary>The kinds of values that an archive has operators for.</summary>
internal enum WireFormKind
{
    Scalar,

    /// <summary>Something that does not compile.</summary>
    Unknown,

    /// <summary>A CString.</summary>
    Text,

    /// <summary>A reference, with a tag.</summary>
    Object,

    /// <summary>A value of MFC or Windows: POINT, CTime.</summary>
    Platform,

    /// <summary>WriteCount.</summary>
    Count,

    /// <summary>A structure as it lies in memory, or its first members.</summary>
    Record,

    /// <summary>The body of a class, in place.</summary>
    Body,

    /// <summary>A collection of MFC, by its own Serialize.</summary>
    Collection,
}
