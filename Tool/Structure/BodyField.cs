namespace Stevedore.Tool.Structure;

/// <summary>What stands at a place of all bodies of a class.</summary>
internal enum FieldKind
{
    /// <summary>Bytes of which nothing is known.</summary>
    Opaque,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A double.</summary>
    Double,

    /// <summary>A CTime: its mark and 64 bits.</summary>
    Time,

    /// <summary>A COleDateTime: its status in 32 bits, and days as a double.</summary>
    OleTime,

    /// <summary>A reference to an object that was met before, or null.</summary>
    Reference,
}

/// <summary>A field of all bodies of a class.</summary>
/// <remarks>Its size is 0 if each body has its own. Whether it is likely: several bodies say the same.</remarks>
internal readonly record struct BodyField(FieldKind Kind, int Size, bool IsLikely);
