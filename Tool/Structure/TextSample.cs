namespace Stevedore.Tool.Structure;

/// <summary>Texts of a file by which its code page is guessed.</summary>
internal static class TextSample
{
    private const int MaxTexts = 4000;
    private const int MaxBytes = 1 << 22;

    public static (int Page, bool IsTold) CodePageOf(ReadOnlyMemory<byte> bytes)
    {
        ReadOnlyMemory<byte> sample = bytes[..Math.Min(bytes.Length, MaxBytes)];
        LooseTexts texts = new(sample, MaxTexts);
        List<byte[]> found = [];
        int offset = 0;
        while (texts.Next(offset, sample.Length) is { } text)
        {
            if (!text.IsUnicode)
                found.Add(text.Characters(sample.Span).ToArray());
            offset = text.Offset + text.Size;
        }
        return CodePageGuess.Of(found);
    }
}
