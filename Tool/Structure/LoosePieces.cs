using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Structure;

/// <summary>Makes pieces of bytes of which nothing is known but the texts in them.</summary>
/// <param name="source">All bytes.</param>
/// <param name="most">How many texts are looked for.</param>
internal sealed class LoosePieces(PieceSource source, int most)
{
    private readonly LooseTexts _texts = new(source.Bytes, most, source.CodePage);

    /// <summary>Adds what lies between two places.</summary>
    public void Add(Piece around, int start, int end)
    {
        while (_texts.Next(start, end) is { } text)
        {
            source.AddUnknown(around, start, text.Offset);
            around.Add(source.TextPiece(text, Certainty.Guess));
            start = text.Offset + text.Size;
        }
        source.AddUnknown(around, start, end);
    }
}
