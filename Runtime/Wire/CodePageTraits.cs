using System.Text;

namespace Stevedore.Wire;

/// <summary>What an encoding does to the bytes of any text, found out by trying.</summary>
internal sealed class CodePageTraits(Encoding encoding)
{
    /// <summary>Each byte is one character, and each character of these one byte.</summary>
    public bool IsOneToOne { get; } = encoding.IsSingleByte && HasAllBytes(encoding);

    /// <summary>ASCII is itself, and nothing in it shifts into other characters.</summary>
    public bool KeepsAscii { get; } = Keeps(encoding, AsciiAndShifts());

    /// <summary>The bytes of a NUL.</summary>
    public int NulSize { get; } = Math.Max(1, encoding.GetByteCount("\0"));

    private static bool HasAllBytes(Encoding encoding)
    {
        Span<byte> bytes = stackalloc byte[0x100];
        for (int i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)i;
        try
        {
            return encoding.GetBytes(encoding.GetString(bytes)).AsSpan().SequenceEqual(bytes);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool Keeps(Encoding encoding, byte[] ascii)
    {
        try
        {
            string text = Encoding.Latin1.GetString(ascii);
            return encoding.GetString(ascii) == text && encoding.GetBytes(text).AsSpan().SequenceEqual(ascii);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>All of ASCII, and what shifts into other characters in ISO-2022, in HZ and in UTF-7.</summary>
    private static byte[] AsciiAndShifts()
    {
        ReadOnlySpan<byte> shifts = "\u001b$B!!\u001b(B \u001b$)C\u000e!!\u000f ~{!!~} +ZeU-"u8;
        byte[] all = new byte[0x80 + shifts.Length];
        for (int i = 0; i < 0x80; i++)
            all[i] = (byte)i;
        shifts.CopyTo(all.AsSpan(0x80));
        return all;
    }
}
