namespace Stevedore;

/// <summary>
/// The forms that a value can take on the wire where its .NET type alone does not say which: for <see cref="WireTypeAttribute"/> and
/// <see cref="CountAttribute"/>. It continues <see cref="System.Runtime.InteropServices.UnmanagedType"/> with MFC's own types.
/// </summary>
public enum WireType
{
    /// <summary>1 byte, unsigned. BYTE.</summary>
    Byte = 0,
    /// <summary>1 byte, signed. char.</summary>
    SByte = 1,
    /// <summary>2 bytes, signed. short.</summary>
    Int16 = 2,
    /// <summary>2 bytes, unsigned. WORD.</summary>
    UInt16 = 3,
    /// <summary>4 bytes, signed. int, LONG.</summary>
    Int32 = 4,
    /// <summary>4 bytes, unsigned. DWORD.</summary>
    UInt32 = 5,
    /// <summary>8 bytes, signed. LONGLONG.</summary>
    Int64 = 6,
    /// <summary>8 bytes, unsigned. ULONGLONG.</summary>
    UInt64 = 7,
    /// <summary>A truth value of 4 bytes, 0 or 1. BOOL.</summary>
    Bool = 8,
    /// <summary>A truth value of 2 bytes, all bits set for true. VARIANT_BOOL.</summary>
    VariantBool = 9,
    /// <summary>Text in a code page. CStringA; of a fixed length, char[N].</summary>
    AnsiString = 10,
    /// <summary>Text in UTF-16. CStringW; of a fixed length, wchar_t[N].</summary>
    UnicodeString = 11,
    /// <summary>Money: LONG status, LONG high half, DWORD low half; 12 bytes. COleCurrency.</summary>
    Currency = 12,
    /// <summary>Seconds since 1970 in 12 bytes: a DWORD that says that 64 bits follow, and these. CTime.</summary>
    Time = 13,
    /// <summary>Seconds since 1970 in 4 bytes, signed. CTime as MFC 6 stored it, time_t of 32 bits.</summary>
    Time32 = 14,
    /// <summary>Seconds since 1970 in 8 bytes, signed. CTime::Serialize64, __time64_t.</summary>
    Time64 = 15,
    /// <summary>LONG status, double days since 30 December 1899; 12 bytes. COleDateTime.</summary>
    OleDateTime = 16,
}
