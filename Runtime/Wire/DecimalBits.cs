namespace Stevedore.Wire;

/// <summary>The 16 bytes of a decimal: four LONGs, low, middle, high and flags, as <see cref="BinaryWriter"/> stores them.</summary>
internal static class DecimalBits
{
    // The flags: the scale, 0 to 28, in bits 16 to 23, and the sign in bit 31.
    private const int ScaleShift = 16;
    private const uint ScaleMask = 0x00FF_0000;
    private const uint SignMask = 0x8000_0000;
    private const uint LargestScale = 28;

    public static void Write(Span<byte> destination, decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        for (int i = 0; i < parts.Length; i++)
            LittleEndian.Write(destination[(i * sizeof(int))..], parts[i]);
    }

    public static bool TryRead(ReadOnlySpan<byte> source, out decimal value)
    {
        uint flags = LittleEndian.Read<uint>(source[12..]);
        uint scale = (flags & ScaleMask) >> ScaleShift;
        bool isDecimal = (flags & ~(ScaleMask | SignMask)) == 0 && scale <= LargestScale;
        value = isDecimal
            ? new decimal(
                LittleEndian.Read<int>(source),
                LittleEndian.Read<int>(source[4..]),
                LittleEndian.Read<int>(source[8..]),
                (flags & SignMask) != 0,
                (byte)scale)
            : default;
        return isDecimal;
    }
}
