using System.ComponentModel;
using System.Numerics;
using System.Text;

namespace Stevedore;

/// <summary>The numbers and identifiers of .NET that MFC does not have.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NetNumbers
{
    /// <summary>
    /// Stores a decimal: four LONGs, low, middle, high and flags, as <see cref="BinaryWriter"/> does; 16 bytes. MFC has none.
    /// </summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, decimal value) => archive.WriteScalar(value);

    /// <summary>Loads a decimal: 16 bytes.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.ReadByte"/>; or the scale is above 28 (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static decimal ReadDecimal(this Archive archive) => archive.ReadScalar<decimal>();

    /// <summary>Stores an IEEE 754 number of half precision; 2 bytes. MFC has none; C++ reads the bits as a <c>WORD</c>.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, Half value) => archive.WriteScalar(value);

    /// <summary>Loads an IEEE 754 number of half precision; 2 bytes, all bits are kept.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static Half ReadHalf(this Archive archive) => archive.ReadScalar<Half>();

    /// <summary>Stores 16 bytes: the low half, then the high one. MFC has none; in C++ <c>__int128</c>.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, Int128 value) => archive.WriteScalar(value);

    /// <summary>Loads 16 bytes: the low half, then the high one.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static Int128 ReadInt128(this Archive archive) => archive.ReadScalar<Int128>();

    /// <summary>Stores 16 bytes: the low half, then the high one. MFC has none; in C++ <c>unsigned __int128</c>.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, UInt128 value) => archive.WriteScalar(value);

    /// <summary>Loads 16 bytes: the low half, then the high one.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static UInt128 ReadUInt128(this Archive archive) => archive.ReadScalar<UInt128>();

    /// <summary>
    /// Stores the bytes of the number in two's complement, lowest first, as few as needed, after their count. MFC: as <c>CByteArray</c>.
    /// </summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, BigInteger value) => archive.WriteCountedArray<byte>(value.ToByteArray());

    /// <summary>Loads a count and the bytes of a number in two's complement. No bytes are 0, and more than needed are accepted.</summary>
    /// <inheritdoc cref="Archive.ReadCollectionCount()" path="/exception"/>
    public static BigInteger ReadBigInteger(this Archive archive) => new(archive.ReadCountedArray<byte>() ?? []);

    /// <summary>
    /// Stores two doubles, the real and the imaginary part; 16 bytes. MFC: two <c>double</c>s, <c>std::complex&lt;double&gt;</c>.
    /// </summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, Complex value) => archive.WriteScalar(value);

    /// <summary>Loads two doubles, the real and the imaginary part; 16 bytes.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static Complex ReadComplex(this Archive archive) => archive.ReadScalar<Complex>();

    /// <summary>
    /// Stores a place in a sequence: a LONG, the bitwise complement of the distance if it is counted from the end. MFC has none.
    /// </summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, Index value) => archive.Buffer.Write(value.IsFromEnd ? ~value.Value : value.Value);

    /// <summary>Loads a place in a sequence; 4 bytes.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static Index ReadIndex(this Archive archive)
    {
        int value = archive.Buffer.Read<int>();
        return value < 0 ? Index.FromEnd(~value) : Index.FromStart(value);
    }

    /// <summary>Stores the two ends of a range, each as by <see cref="Write(Archive, Index)"/>; 8 bytes. MFC has none.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, Range value)
    {
        archive.Write(value.Start);
        archive.Write(value.End);
    }

    /// <summary>Loads the two ends of a range; 8 bytes.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static Range ReadRange(this Archive archive)
    {
        Index start = archive.ReadIndex();
        return new Range(start, archive.ReadIndex());
    }

    /// <summary>Stores a Unicode scalar value; 4 bytes. MFC: a <c>char32_t</c>, through a <c>DWORD</c>.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, Rune value) => archive.WriteScalar(value);

    /// <summary>Loads a Unicode scalar value; 4 bytes.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.ReadByte"/>; or it is a surrogate or beyond U+10FFFF (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static Rune ReadRune(this Archive archive) => archive.ReadScalar<Rune>();

    /// <summary>Stores the 16 bytes of a <c>GUID</c> structure. MFC: a <c>GUID</c> through <c>CArchive::Write</c>.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, Guid value) => archive.WriteScalar(value);

    /// <summary>Loads the 16 bytes of a <c>GUID</c> structure. MFC: a <c>GUID</c> through <c>CArchive::Read</c>.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static Guid ReadGuid(this Archive archive) => archive.ReadScalar<Guid>();
}
