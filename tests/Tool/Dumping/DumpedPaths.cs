using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Tests.Dumping;

/// <summary>The pieces of a dump by the paths of their members, as the failures of archives write them.</summary>
internal static class DumpedPaths
{
    /// <summary>Every piece that has a path, bases and the archive itself left out.</summary>
    public static IEnumerable<(string Path, Piece Piece)> In(Piece piece, string path = "")
    {
        foreach (Piece inner in piece.Pieces)
        {
            string name = inner.Kind is PieceKind.Count ? "count" : inner.Name is null or "base" ? "" : inner.Name;
            string full = name.Length == 0 ? path : name[0] == '[' || path.Length == 0 ? path + name : $"{path}.{name}";
            if (name.Length > 0)
                yield return (full, inner);
            foreach ((string, Piece) within in In(inner, full))
                yield return within;
        }
    }

    /// <summary>A line for each piece that has a path and no others within it: offset, path, type and value.</summary>
    public static string[] LinesOf(Piece piece) =>
    [
        .. In(piece).Where(static found => found.Piece.Pieces.Count == 0).Select(static found =>
            $"{found.Piece.Offset} {found.Path}: {found.Piece.Type ?? found.Piece.Kind.ToString()}"
                + (found.Piece.Value is { } value ? $" = {value}" : "")
                + (found.Piece.Kind == PieceKind.Block ? $" = {Convert.ToHexString(found.Piece.Bytes.Span)}" : "")
                + (found.Piece.Kind == PieceKind.Reference ? $" = #{found.Piece.Number}" : "")),
    ];

    /// <summary>Sees to it that pieces without others within them cover all bytes once.</summary>
    public static void AssertCoverage(Piece piece, long length)
    {
        long end = 0;
        foreach (Piece leaf in Leaves(piece))
        {
            Assert.Equal(end, leaf.Offset);
            end = leaf.End;
        }
        Assert.Equal(length, end);
    }

    private static IEnumerable<Piece> Leaves(Piece piece) => piece.Pieces.Count == 0 ? [piece] : piece.Pieces.SelectMany(Leaves);
}
