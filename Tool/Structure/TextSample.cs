namespace Stevedore.Tool.Structure;

/// <summary>Texts of some bytes by which their code page is guessed.</summary>
internal static class TextSample
{
    private const int MaxTexts = 4000;
    private const int MaxBytes = 1 << 22;

    /// <summary>Below this length it is often not a text at all.</summary>
    private const int ShortestLoose = 6;

    /// <summary>
    /// The code page that fits the texts which stand at the same place of all bodies; if there are none, all that looks like one.
    /// </summary>
    public static (int Page, bool IsTold) CodePageOf(ReadOnlyMemory<byte> bytes, IEnumerable<ArchiveShape> shapes)
    {
        IEnumerable<byte[]> placed = shapes
            .SelectMany(shape => shape.Texts(bytes))
            .Where(static text => !text.IsUnicode)
            .Take(MaxTexts)
            .Select(text => text.Characters(bytes.Span).ToArray());
        (int page, bool isTold) = CodePageGuess.Of(placed);
        return isTold || placed.Any() ? (page, isTold) : CodePageGuess.Of(Loose(bytes[..Math.Min(bytes.Length, MaxBytes)]));
    }

    private static List<byte[]> Loose(ReadOnlyMemory<byte> bytes)
    {
        LooseTexts texts = new(bytes, MaxTexts);
        List<byte[]> found = [];
        int offset = 0;
        while (texts.Next(offset, bytes.Length) is { } text)
        {
            if (!text.IsUnicode && text.Length >= ShortestLoose)
                found.Add(text.Characters(bytes.Span).ToArray());
            offset = text.Offset + text.Size;
        }
        return found;
    }
}
