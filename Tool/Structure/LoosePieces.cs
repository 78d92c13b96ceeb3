using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Structure;

/// <summary>Makes pieces of bytes of which nothing is known but the texts in them.</summary>
/// <param name="bytes">All bytes.</param>
/// <param name="origin">Where they begin in the file.</param>
/// <param name="options">How much is told.</param>
internal sealed class LoosePieces(ReadOnlyMemory<byte> bytes, long origin, StructureOptions options)
{
    private const int MaxShownText = 1 << 12;

    private readonly LooseTexts _texts = new(bytes, options.MaxLooseTexts);
    private readonly (int Page, bool IsTold) _codePage = TextSample.CodePageOf(bytes);

    /// <summary>Adds what lies between two places.</summary>
    public void Add(Piece around, int start, int end)
    {
        while (_texts.Next(start, end) is { } text)
        {
            AddUnknown(around, start, text.Offset);
            around.Add(TextPiece(text));
            start = text.Offset + text.Size;
        }
        AddUnknown(around, start, end);
    }

    /// <summary>A text, with what it says.</summary>
    public Piece TextPiece(FoundText text)
    {
        string value = text.Read(bytes.Span, _codePage.Page);
        return new Piece(PieceKind.Text, origin + text.Offset, text.Size)
        {
            Certainty = text.IsUnicode ? Certainty.Certain : Certainty.Likely,
            Type = text.IsUnicode ? "CStringW" : _codePage.IsTold ? $"CStringA in {_codePage.Page}" : "CStringA",
            Value = value.Length > MaxShownText ? value[..MaxShownText] + "…" : value,
        };
    }

    private void AddUnknown(Piece around, int start, int end)
    {
        if (start >= end)
            return;
        around.Add(new Piece(PieceKind.Unknown, origin + start, end - start)
        {
            Certainty = Certainty.Guess,
            Bytes = bytes[start..end],
        });
    }
}
