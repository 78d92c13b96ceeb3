namespace Stevedore.Generator.Model;

/// <summary>The runtime's <c>WireType</c>, with its names and numbers.</summary>
internal enum WireType
{
    Byte = 0,
    SByte = 1,
    Int16 = 2,
    UInt16 = 3,
    Int32 = 4,
    UInt32 = 5,
    Int64 = 6,
    UInt64 = 7,
    Bool = 8,
    VariantBool = 9,
    AnsiString = 10,
    UnicodeString = 11,
    Currency = 12,
    Time = 13,
    Time32 = 14,
    Time64 = 15,
    OleDateTime = 16,
}
