namespace Stevedore.Mfc;

/// <summary>The types of value that an <see cref="OleVariant"/> can carry through an archive. Windows: <c>VARENUM</c>.</summary>
public enum VariantType : ushort
{
    /// <summary>No value. VT_EMPTY.</summary>
    Empty = 0,
    /// <summary>The null of databases. VT_NULL.</summary>
    Null = 1,
    /// <summary>Signed 16 bits. VT_I2.</summary>
    Int16 = 2,
    /// <summary>Signed 32 bits. VT_I4.</summary>
    Int32 = 3,
    /// <summary>IEEE 754, 32 bits. VT_R4.</summary>
    Single = 4,
    /// <summary>IEEE 754, 64 bits. VT_R8.</summary>
    Double = 5,
    /// <summary>Money in ten-thousandths, 64 bits. VT_CY.</summary>
    Currency = 6,
    /// <summary>Days since 1899-12-30, 64-bit IEEE 754. VT_DATE.</summary>
    Date = 7,
    /// <summary>A string. VT_BSTR.</summary>
    String = 8,
    /// <summary>An OLE object, which cannot be loaded or stored here. VT_DISPATCH.</summary>
    Dispatch = 9,
    /// <summary>An HRESULT. VT_ERROR.</summary>
    Error = 10,
    /// <summary>A Boolean: 16 bits, all set for true. VT_BOOL.</summary>
    Boolean = 11,
    /// <summary>A COM object, which cannot be loaded or stored here. VT_UNKNOWN.</summary>
    Unknown = 13,
    /// <summary>Signed 8 bits. VT_I1.</summary>
    SByte = 16,
    /// <summary>Unsigned 8 bits. VT_UI1.</summary>
    Byte = 17,
    /// <summary>Unsigned 16 bits. VT_UI2.</summary>
    UInt16 = 18,
    /// <summary>Unsigned 32 bits. VT_UI4.</summary>
    UInt32 = 19,
    /// <summary>Signed 64 bits. VT_I8.</summary>
    Int64 = 20,
    /// <summary>Unsigned 64 bits. VT_UI8.</summary>
    UInt64 = 21,
}
