using static System.Buffers.Binary.BinaryPrimitives;

namespace Stevedore.Wire;

/// <summary>
/// What stands before an object: null, the number of an object stored before, the number of a class known already, or a new class.
/// MFC: wNullTag, wNewClassTag, wClassTag, wBigObjectTag, dwBigClassTag in ARCCORE.CPP; TN002.
/// </summary>
/// <param name="Value">
/// The tag in its 32-bit form, as MFC's ReadClass returns it: the number, and <see cref="ClassBit"/> if it is a class.
/// </param>
/// <param name="IsNewClass">Whether a class follows that the archive has not seen: schema, name length, name.</param>
internal readonly record struct ObjectTag(uint Value, bool IsNewClass)
{
    public const int MaxSize = 2 + 4;

    private const ushort NewClass = 0xFFFF;
    private const ushort NarrowClassBit = 0x8000;
    private const ushort Wide = 0x7FFF;
    private const uint ClassBit = 0x8000_0000;

    public bool IsClass => (Value & ClassBit) != 0;

    public uint Number => Value & ~ClassBit;

    /// <summary>Whether a number fits a tag of two bytes, <see cref="Narrow"/> or <see cref="NarrowClass"/>.</summary>
    public static bool IsNarrow(uint number) => number < Wide;

    /// <summary>The tag of two bytes of an object; 0 is null.</summary>
    public static ushort Narrow(uint number) => (ushort)number;

    /// <summary>The tag of two bytes of a class that the archive has stored before.</summary>
    public static ushort NarrowClass(uint number) => (ushort)(NarrowClassBit | number);

    /// <summary>Writes the number of an object; 0 is null.</summary>
    /// <returns>The number of bytes written.</returns>
    public static int WriteObject(Span<byte> destination, uint number)
    {
        if (IsNarrow(number))
        {
            WriteUInt16LittleEndian(destination, Narrow(number));
            return 2;
        }
        WriteUInt16LittleEndian(destination, Wide);
        WriteUInt32LittleEndian(destination[2..], number);
        return MaxSize;
    }

    /// <summary>Writes the number of a class that the archive has stored before.</summary>
    /// <returns>The number of bytes written.</returns>
    public static int WriteClass(Span<byte> destination, uint number)
    {
        if (IsNarrow(number))
        {
            WriteUInt16LittleEndian(destination, NarrowClass(number));
            return 2;
        }
        WriteUInt16LittleEndian(destination, Wide);
        WriteUInt32LittleEndian(destination[2..], ClassBit | number);
        return MaxSize;
    }

    /// <summary>Writes the mark of a new class; a <see cref="ClassHeader"/> follows.</summary>
    /// <returns>The number of bytes written.</returns>
    public static int WriteNewClass(Span<byte> destination)
    {
        WriteUInt16LittleEndian(destination, NewClass);
        return 2;
    }

    /// <summary>Whether the number of a tag can be made one larger where it stands.</summary>
    public static bool CanIncrement(ReadOnlySpan<byte> tag) => (ReadUInt16LittleEndian(tag) & Wide) < Wide - 1;

    /// <summary>Makes the number of a narrow tag one larger.</summary>
    public static void Increment(Span<byte> tag) => WriteUInt16LittleEndian(tag, (ushort)(ReadUInt16LittleEndian(tag) + 1));

    /// <summary>Reads a tag in its narrow or wide form.</summary>
    /// <returns>
    /// The number of bytes read; if the source is too short, minus the number of bytes that it must have before the next attempt.
    /// </returns>
    public static int Read(ReadOnlySpan<byte> source, out ObjectTag tag)
    {
        tag = default;
        if (source.Length < 2)
            return -2;
        ushort narrow = ReadUInt16LittleEndian(source);
        if (narrow == Wide)
        {
            if (source.Length < MaxSize)
                return -MaxSize;
            tag = new ObjectTag(ReadUInt32LittleEndian(source[2..]), IsNewClass: false);
            return MaxSize;
        }
        uint classBit = (narrow & NarrowClassBit) != 0 ? ClassBit : 0;
        tag = new ObjectTag(classBit | (narrow & (uint)Wide), narrow == NewClass);
        return 2;
    }
}
