using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Comparison;

/// <summary>
/// What pieces say, as numbers: equal for pieces that say the same, wherever they lie and whatever numbers an archive gave them.
/// </summary>
internal sealed class Signatures
{
    private readonly Dictionary<Piece, int> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The signature of a piece with all within it.</summary>
    public int Of(Piece piece)
    {
        if (_known.TryGetValue(piece, out int signature))
            return signature;
        HashCode hash = default;
        hash.Add(KeyOf(piece));
        hash.Add(piece.Kind is PieceKind.NewClass or PieceKind.KnownClass ? null : piece.Value);
        if (piece.Kind == PieceKind.Reference)
            hash.Add(piece.Target?.Type);
        if (piece.Pieces.Count == 0)
            hash.AddBytes(piece.Bytes.Span);
        foreach (Piece within in piece.Pieces)
            hash.Add(Of(within));
        signature = hash.ToHashCode();
        _known.Add(piece, signature);
        return signature;
    }

    /// <summary>What two pieces must have in common to be the same one with other contents.</summary>
    public static (PieceKind Kind, string? Name, string? Type) KeyOf(Piece piece) => piece.Kind switch
    {
        PieceKind.NewClass or PieceKind.KnownClass => (PieceKind.KnownClass, null, piece.Type),
        PieceKind.Null => (PieceKind.Reference, piece.Name, null),
        PieceKind.Text or PieceKind.Reference or PieceKind.Count or PieceKind.Block or PieceKind.Unknown => (piece.Kind, piece.Name, null),
        _ => (piece.Kind, piece.Name, piece.Type),
    };
}
