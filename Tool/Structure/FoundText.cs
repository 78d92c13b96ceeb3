using System.Buffers.Binary;
using System.Text;
using Stevedore.Wire;

namespace Stevedore.Tool.Structure;

/// <summary>A string with its length before it, as CString has it.</summary>
/// <remarks>Its offset is that of its length; its size is that of all of it.</remarks>
internal readonly record struct FoundText(int Offset, int Size, int HeadSize, bool IsUnicode)
{
    /// <summary>How many bytes or UTF-16 units it has.</summary>
    public int Length => (Size - HeadSize) / (IsUnicode ? sizeof(char) : 1);

    /// <summary>The bytes of its characters.</summary>
    public ReadOnlySpan<byte> Characters(ReadOnlySpan<byte> bytes) => bytes.Slice(Offset + HeadSize, Size - HeadSize);

    /// <summary>What it says, in that code page if it is not in UTF-16.</summary>
    public string Read(ReadOnlySpan<byte> bytes, int codePage)
    {
        ReadOnlySpan<byte> characters = Characters(bytes);
        if (IsUnicode)
            return Encoding.Unicode.GetString(characters);
        try
        {
            return CodePageGuess.StrictOf(codePage).GetString(characters);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(characters);
        }
    }

    /// <summary>Whether a string stands there, up to an end, whose characters are those of a text.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, int offset, int end, out FoundText text)
    {
        text = default;
        ReadOnlySpan<byte> rest = bytes[offset..end];
        int head = StringPrefix.Read(rest, out ulong length, out bool isUnicode, out bool isNull);
        if (head <= 0 || isNull || length > int.MaxValue)
            return false;
        long size = head + ((long)length * (isUnicode ? sizeof(char) : 1));
        if (size > rest.Length)
            return false;
        text = new FoundText(offset, (int)size, head, isUnicode);
        ReadOnlySpan<byte> characters = rest[head..(int)size];
        return isUnicode ? IsUnicodeText(characters) : IsAnsiText(characters);
    }

    private static bool IsAnsiText(ReadOnlySpan<byte> characters)
    {
        foreach (byte character in characters)
        {
            if (character is < (byte)' ' and not ((byte)'\t' or (byte)'\r' or (byte)'\n') or 0x7F)
                return false;
        }
        return true;
    }

    private static bool IsUnicodeText(ReadOnlySpan<byte> characters)
    {
        for (int i = 0; i + 1 < characters.Length; i += sizeof(char))
        {
            char character = (char)BinaryPrimitives.ReadUInt16LittleEndian(characters[i..]);
            if (character is < ' ' and not ('\t' or '\r' or '\n') or >= (char)(char.MaxValue - 1))
                return false;
        }
        return true;
    }
}
