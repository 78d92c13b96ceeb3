using System.Numerics;

namespace Stevedore;

/// <content>The numbers of .NET that MFC does not have.</content>
public sealed partial class Archive
{
    // The layout of decimal's flags: the scale, 0 to 28, in bits 16 to 23, and the sign in bit 31.
    private const int DecimalScaleShift = 16;
    private const uint DecimalScaleMask = 0x00FF_0000;
    private const uint DecimalSignMask = 0x8000_0000;
    private const uint LargestDecimalScale = 28;

    /// <summary>Stores a decimal: four LONGs, low, middle, high and flags, as <see cref="BinaryWriter"/> does; 16 bytes. MFC has none.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        foreach (int part in parts)
            Buffer.Write(part);
    }

    /// <summary>Loads a decimal: 16 bytes.</summary>
    /// <exception cref="ArchiveException">As for <see cref="ReadByte"/>; or the scale is above 28 (<see cref="ArchiveError.BadData"/>).</exception>
    public decimal ReadDecimal()
    {
        int low = Buffer.Read<int>(), middle = Buffer.Read<int>(), high = Buffer.Read<int>();
        uint flags = Buffer.Read<uint>();
        uint scale = (flags & DecimalScaleMask) >> DecimalScaleShift;
        return (flags & ~(DecimalScaleMask | DecimalSignMask)) == 0 && scale <= LargestDecimalScale
            ? new decimal(low, middle, high, (flags & DecimalSignMask) != 0, (byte)scale)
            : throw Impossible("decimal");
    }

    /// <summary>Stores an IEEE 754 number of half precision; 2 bytes. MFC has none; C++ reads the bits as a <c>WORD</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Half value) => Buffer.Write(BitConverter.HalfToUInt16Bits(value));

    /// <summary>Loads an IEEE 754 number of half precision; 2 bytes, all bits are kept.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Half ReadHalf() => BitConverter.UInt16BitsToHalf(Buffer.Read<ushort>());

    /// <summary>Stores 16 bytes: the low half, then the high one. MFC has none; in C++ <c>__int128</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Int128 value) => Write((UInt128)value);

    /// <summary>Loads 16 bytes: the low half, then the high one.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Int128 ReadInt128() => (Int128)ReadUInt128();

    /// <summary>Stores 16 bytes: the low half, then the high one. MFC has none; in C++ <c>unsigned __int128</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(UInt128 value)
    {
        Buffer.Write((ulong)value);
        Buffer.Write((ulong)(value >> 64));
    }

    /// <summary>Loads 16 bytes: the low half, then the high one.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public UInt128 ReadUInt128()
    {
        ulong low = Buffer.Read<ulong>();
        return new UInt128(Buffer.Read<ulong>(), low);
    }

    /// <summary>Stores the bytes of the number in two's complement, lowest first, as few as needed, after their count. MFC: as <c>CByteArray</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(BigInteger value) => WriteCountedArray<byte>(value.ToByteArray());

    /// <summary>Loads a count and the bytes of a number in two's complement. No bytes are 0, and more than needed are accepted.</summary>
    /// <inheritdoc cref="ReadCollectionCount()" path="/exception"/>
    public BigInteger ReadBigInteger() => new(ReadCountedArray<byte>() ?? []);

    /// <summary>Stores two doubles, the real and the imaginary part; 16 bytes. MFC: two <c>double</c>s, <c>std::complex&lt;double&gt;</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Complex value)
    {
        Buffer.Write(value.Real);
        Buffer.Write(value.Imaginary);
    }

    /// <summary>Loads two doubles, the real and the imaginary part; 16 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Complex ReadComplex()
    {
        double real = Buffer.Read<double>();
        return new Complex(real, Buffer.Read<double>());
    }

    /// <summary>Stores a place in a sequence: a LONG, the bitwise complement of the distance if it is counted from the end. MFC has none.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Index value) => Buffer.Write(value.IsFromEnd ? ~value.Value : value.Value);

    /// <summary>Loads a place in a sequence; 4 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Index ReadIndex()
    {
        int value = Buffer.Read<int>();
        return value < 0 ? Index.FromEnd(~value) : Index.FromStart(value);
    }

    /// <summary>Stores the two ends of a range, each as by <see cref="Write(Index)"/>; 8 bytes. MFC has none.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(Range value)
    {
        Write(value.Start);
        Write(value.End);
    }

    /// <summary>Loads the two ends of a range; 8 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public Range ReadRange()
    {
        Index start = ReadIndex();
        return new Range(start, ReadIndex());
    }

    private ArchiveException Impossible(string type, Exception? cause = null) =>
        Error(ArchiveError.BadData, $"The bytes are not those of a {type}.", cause: cause);
}
