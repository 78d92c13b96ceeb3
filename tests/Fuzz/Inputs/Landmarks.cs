using System.Buffers.Binary;
using System.Text;

namespace Stevedore.Fuzz.Inputs;

/// <summary>
/// Finds places where bytes look like what an archive writes before values. Some are none; that does not matter to whoever only changes
/// them. Each search begins at a place and goes on from the beginning; it gives -1 if there is none.
/// </summary>
internal static class Landmarks
{
    private delegate bool Look(ReadOnlySpan<byte> bytes);

    /// <summary>A tag of a new class: FFFF, a schema, a length, a name.</summary>
    public static int FindClass(ReadOnlySpan<byte> bytes, int from) => Find(bytes, from, static bytes => NameAt(bytes) is not null);

    /// <summary>A reference to one of the first classes.</summary>
    public static int FindReference(ReadOnlySpan<byte> bytes, int from) =>
        Find(bytes, from, static bytes => Word(bytes) is > 0x8000 and < 0x8100);

    /// <summary>The prefix of a Unicode string: FF FE FF.</summary>
    public static int FindString(ReadOnlySpan<byte> bytes, int from) => Find(bytes, from, static bytes => bytes is [0xFF, 0xFE, 0xFF, ..]);

    /// <summary>A small number, which may be a count, a length or the number of an object.</summary>
    public static int FindCount(ReadOnlySpan<byte> bytes, int from) => Find(bytes, from, static bytes => Word(bytes) is > 0 and < 0x100);

    /// <summary>The name of the new class whose tag the bytes begin with.</summary>
    public static string? NameAt(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 6 || Word(bytes) != 0xFFFF)
            return null;
        int length = Word(bytes[4..]);
        if (length is 0 or > 64 || 6 + length > bytes.Length)
            return null;
        foreach (byte letter in bytes.Slice(6, length))
        {
            if (letter is <= (byte)' ' or >= 0x7F)
                return null;
        }

        return Encoding.Latin1.GetString(bytes.Slice(6, length));
    }

    private static int Find(ReadOnlySpan<byte> bytes, int from, Look look)
    {
        for (int i = 0; i + 2 <= bytes.Length; i++)
        {
            int place = (from + i) % (bytes.Length - 1);
            if (look(bytes[place..]))
                return place;
        }

        return -1;
    }

    private static ushort Word(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
