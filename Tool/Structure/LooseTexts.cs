namespace Stevedore.Tool.Structure;

/// <summary>Finds strings in bytes of which nothing else is known.</summary>
/// <param name="bytes">All bytes.</param>
/// <param name="most">How many strings are found.</param>
/// <param name="codePage">What texts of bytes must be in; any, if it is <see langword="null"/>.</param>
internal sealed class LooseTexts(ReadOnlyMemory<byte> bytes, int most, int? codePage = null)
{
    /// <summary>A string of fewer bytes is told by chance too often.</summary>
    private const int ShortestAnsi = 4;

    /// <summary>How often each byte may be looked at, since lengths may lead far again and again.</summary>
    private const int Looks = 16;

    private long _budget = (long)Looks * bytes.Length;
    private int _left = most;

    /// <summary>The next string from an offset on, up to an end; <see langword="null"/> if there is none, or enough were found.</summary>
    public FoundText? Next(int offset, int end)
    {
        ReadOnlySpan<byte> span = bytes.Span;
        for (; offset < end && _left > 0 && _budget > 0; offset++)
        {
            if (span[offset] == 0)
                continue;
            bool isText = FoundText.TryRead(span, offset, end, out FoundText text);
            _budget -= 1 + (text.Size >> 3);
            if (!isText || !IsTelling(text, span))
                continue;
            _left--;
            return text;
        }
        return null;
    }

    /// <summary>Whether it is long enough, and most of it is what people write.</summary>
    private bool IsTelling(FoundText text, ReadOnlySpan<byte> span) =>
        text.IsUnicode ? text.Length > 0 : text.Length >= ShortestAnsi && IsWordy(text.Characters(span));

    private bool IsWordy(ReadOnlySpan<byte> characters)
    {
        int usual = 0;
        int high = 0;
        foreach (byte character in characters)
        {
            if (char.IsAsciiLetterOrDigit((char)character) || character == ' ')
                usual++;
            else if (character >= 0x80)
                high++;
        }
        bool isMostlyHigh = high * 2 >= characters.Length && characters.Length > ShortestAnsi;
        if ((usual + high) * 3 < characters.Length * 2 || (usual * 2 < characters.Length && !isMostlyHigh))
            return false;
        return high == 0 || codePage is not { } page || CodePageGuess.Suits(page, characters, isMostlyHigh);
    }
}
