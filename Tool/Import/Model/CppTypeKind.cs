namespace Stevedore.Tool.Import.Model;

/// <summary>What a type of C++ is, typedefs seen through.</summary>
internal enum CppTypeKind
{
    Unknown,
    Void,
    Bool,
    Char,
    UnsignedChar,
    WideChar,
    Short,
    UnsignedShort,
    Int,
    UnsignedInt,
    LongLong,
    UnsignedLongLong,
    Float,
    Double,
    Enum,
    Record,
    Pointer,
    Reference,
    Array,
}
