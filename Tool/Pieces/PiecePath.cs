using System.Text;

namespace Stevedore.Tool.Pieces;

/// <summary>The way from a file to one of its bytes, by the names of the pieces, as the failures of archives write it.</summary>
/// <param name="Text">The names, such as <c>Ports[1].Name</c>; empty if no piece there has one.</param>
/// <param name="Piece">The innermost piece.</param>
internal readonly record struct PiecePath(string Text, Piece Piece)
{
    /// <summary>What the members of a base are in; they are members of the object as well.</summary>
    public const string Base = "base";

    /// <summary>The path to a byte.</summary>
    public static PiecePath To(Piece tree, long offset)
    {
        StringBuilder text = new();
        Piece piece = tree;
        while (InnerAt(piece, offset) is { } inner)
        {
            piece = inner;
            string name = inner.Name is null or Base ? inner.Kind == PieceKind.Count && text.Length > 0 ? "count" : "" : inner.Name;
            if (name.Length > 0 && name[0] != '[' && text.Length > 0)
                text.Append('.');
            text.Append(name);
        }
        return new PiecePath(text.ToString(), piece);
    }

    private static Piece? InnerAt(Piece piece, long offset)
    {
        int low = 0, high = piece.Pieces.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            Piece inner = piece.Pieces[middle];
            if (offset >= inner.Offset && offset < inner.End)
                return inner;
            if (offset < inner.Offset)
                high = middle - 1;
            else
                low = middle + 1;
        }
        return null;
    }
}
