using System.Text;

namespace Stevedore.Wire;

/// <summary>
/// Finds the characters of a code page one by one, in bytes of which some make none. What one and two bytes make is remembered, since
/// asking the encoding for a single character costs a hundred times as much as the character.
/// </summary>
/// <remarks>Several threads may use it; each computes the same.</remarks>
internal sealed class CodePageCharacters(CodePage codePage)
{
    private const int LongestCharacter = 4;

    /// <summary>Remembered of bytes that make no character. Neither of these two is one.</summary>
    private const char None = '\uFFFF';

    /// <summary>Remembered of bytes that make more than one UTF-16 unit.</summary>
    private const char Several = '\uFFFE';

    // Zero is not known yet; so NUL itself is asked for anew each time.
    private readonly char[] _ofOne = new char[0x100];
    private readonly char[] _ofTwo = new char[0x10000];
    private readonly int _longest = codePage.Encoding.IsSingleByte ? 1 : LongestCharacter;

    /// <summary>Appends the character at the beginning, or the first byte if there is none.</summary>
    /// <returns>How many bytes it was.</returns>
    public int AppendFirst(ReadOnlySpan<byte> bytes, StringBuilder text)
    {
        if (codePage.Encoding is UTF8Encoding)
            return AppendFirstOfUtf8(bytes, text);
        for (int size = 1; size <= Math.Min(_longest, bytes.Length); size++)
        {
            if (TryAppend(bytes[..size], text))
                return size;
        }
        text.Append(EscapedByte.Of(bytes[0]));
        return 1;
    }

    private static int AppendFirstOfUtf8(ReadOnlySpan<byte> bytes, StringBuilder text)
    {
        if (Rune.DecodeFromUtf8(bytes, out Rune character, out int size) != System.Buffers.OperationStatus.Done)
        {
            text.Append(EscapedByte.Of(bytes[0]));
            return 1;
        }
        Span<char> units = stackalloc char[2];
        text.Append(units[..character.EncodeToUtf16(units)]);
        return size;
    }

    private bool TryAppend(ReadOnlySpan<byte> bytes, StringBuilder text)
    {
        if (bytes.Length > 2)
            return TryAsk(bytes, text);
        ref char known = ref bytes.Length == 1 ? ref _ofOne[bytes[0]] : ref _ofTwo[bytes[0] << 8 | bytes[1]];
        if (known == None)
            return false;
        if (known is '\0' or Several)
        {
            int before = text.Length;
            bool isCharacter = TryAsk(bytes, text);
            known = !isCharacter ? None : text.Length == before + 1 && text[before] < Several ? text[before] : Several;
            return isCharacter;
        }
        text.Append(known);
        return true;
    }

    private bool TryAsk(ReadOnlySpan<byte> bytes, StringBuilder text)
    {
        Span<char> units = stackalloc char[2 * LongestCharacter];
        try
        {
            if (!codePage.Encoding.TryGetChars(bytes, units, out int count) || !codePage.IsStoredAs(units[..count], bytes))
                return false;
            text.Append(units[..count]);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
