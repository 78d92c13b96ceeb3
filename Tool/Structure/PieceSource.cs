using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Structure;

/// <summary>Bytes of which pieces are made, and the code page of their texts.</summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="Origin">Where they begin in the file.</param>
/// <param name="CodePage">That of texts which are not in UTF-16.</param>
/// <param name="IsCodePageTold">Whether any text told it.</param>
internal sealed record PieceSource(ReadOnlyMemory<byte> Bytes, long Origin, int CodePage, bool IsCodePageTold)
{
    private const int MaxShownText = 1 << 12;

    /// <summary>A text, with what it says.</summary>
    public Piece TextPiece(FoundText text, Certainty certainty)
    {
        string value = text.Read(Bytes.Span, CodePage);
        return new Piece(PieceKind.Text, Origin + text.Offset, text.Size)
        {
            Certainty = text.IsUnicode ? Certainty.Certain : certainty,
            Type = text.IsUnicode ? "CStringW" : IsCodePageTold ? $"CStringA in {CodePage}" : "CStringA",
            Value = value.Length > MaxShownText ? value[..MaxShownText] + "…" : value,
        };
    }

    /// <summary>Adds bytes of which nothing is known, if there are any.</summary>
    public void AddUnknown(Piece around, int start, int end)
    {
        if (start >= end)
            return;
        around.Add(new Piece(PieceKind.Unknown, Origin + start, end - start)
        {
            Certainty = Certainty.Guess,
            Bytes = Bytes[start..end],
        });
    }
}
