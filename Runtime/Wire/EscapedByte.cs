namespace Stevedore.Wire;

/// <summary>
/// The form that a byte has in a string when it belongs to no character of its code page: a lone low surrogate, U+DC00 and the byte. No
/// valid text has one, so that it is mistaken for nothing else.
/// </summary>
internal static class EscapedByte
{
    private const char First = '\uDC00';
    private const char Last = '\uDCFF';

    /// <summary>The byte that a surrogate stands for.</summary>
    public static byte ByteOf(char surrogate) => (byte)(surrogate - First);

    /// <summary>The surrogate that stands for a byte.</summary>
    public static char Of(byte value) => (char)(First + value);

    /// <summary>Where the first of them is; -1 if there is none. The second half of a pair is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (int start = 0, found; (found = text[start..].IndexOfAnyInRange(First, Last)) >= 0;)
        {
            int index = start + found;
            if (index == 0 || !char.IsHighSurrogate(text[index - 1]))
                return index;
            start = index + 1;
        }
        return -1;
    }

    /// <summary>A text in which every byte stands for itself.</summary>
    public static string GetString(ReadOnlySpan<byte> bytes)
    {
        char[] text = new char[bytes.Length];
        for (int i = 0; i < text.Length; i++)
            text[i] = Of(bytes[i]);
        return new string(text);
    }
}
