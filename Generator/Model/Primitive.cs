namespace Stevedore.Generator.Model;

/// <summary>The scalars that an archive writes as they lie in memory. The names are those of the archive's Read methods.</summary>
internal enum Primitive
{
    Boolean,
    Byte,
    SByte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Single,
    Double,
    Char,
}
