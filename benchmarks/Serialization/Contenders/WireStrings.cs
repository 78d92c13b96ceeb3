using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Serialization.Contenders;

/// <summary>Short strings as a hand-written program stores them in the archive's form; for the floor.</summary>
internal static class WireStrings
{
    public static int SizeOf(string text) => 4 + 2 * text.Length;

    public static int Write(Span<byte> destination, string text)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(destination, 0x00FFFEFF | (uint)text.Length << 24);
        MemoryMarshal.AsBytes(text.AsSpan()).CopyTo(destination[4..]);
        return SizeOf(text);
    }

    public static string Read(ReadOnlySpan<byte> source, ref int position)
    {
        int length = source[position + 3];
        string text = new(MemoryMarshal.Cast<byte, char>(source.Slice(position + 4, 2 * length)));
        position += 4 + 2 * length;
        return text;
    }
}
