using System.Runtime.InteropServices;
using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Page;

/// <summary>
/// Pieces as a page has them: one behind the other, each before those within it, in numbers of as few bytes as they need. A page of ten
/// megabytes has a million of them.
/// </summary>
/// <remarks>
/// For each: kind × 4 + certainty, level, offset less that of the one before (with the sign in the lowest bit), length; then, with 0 for
/// none and else one more: name, type, value (numbers of texts), schema, number, count, and the place of the target among the pieces. A
/// number is written seven bits at a time, the lowest first, with the highest bit set on all bytes but the last.
/// </remarks>
internal sealed class PagePieces
{
    private readonly PageStrings _strings;
    private readonly Dictionary<Piece, int> _places = [];
    private readonly List<(Piece Piece, int Level)> _order = [];
    private readonly List<byte> _bytes = [];

    public PagePieces(Piece tree, PageStrings strings)
    {
        _strings = strings;
        PutInOrder(tree);
        long offset = 0;
        foreach ((Piece piece, int level) in _order)
        {
            Write(piece, level, offset);
            offset = piece.Offset;
        }
    }

    public int Count => _order.Count;

    public ReadOnlySpan<byte> Bytes => CollectionsMarshal.AsSpan(_bytes);

    /// <summary>The place of a piece among all.</summary>
    public int PlaceOf(Piece piece) => _places[piece];

    /// <summary>Without recursion: objects may lie in each other as deep as a file says.</summary>
    private void PutInOrder(Piece tree)
    {
        Stack<(Piece Piece, int Level)> open = new([(tree, 0)]);
        while (open.TryPop(out (Piece Piece, int Level) next))
        {
            _places.Add(next.Piece, _order.Count);
            _order.Add(next);
            for (int i = next.Piece.Pieces.Count - 1; i >= 0; i--)
                open.Push((next.Piece.Pieces[i], next.Level + 1));
        }
    }

    private void Write(Piece piece, int level, long before)
    {
        Write(((long)piece.Kind << 2) | (long)piece.Certainty);
        Write(level);
        long distance = piece.Offset - before;
        Write((distance << 1) ^ (distance >> 63));
        Write(piece.Length);
        Write(_strings.NumberOf(piece.Name));
        Write(_strings.NumberOf(piece.Type));
        Write(_strings.NumberOf(piece.Value));
        Write(piece.Schema is { } schema ? (uint)schema + 1L : 0);
        Write(piece.Number is { } number ? number + 1L : 0);
        Write(piece.Count is { } count ? count + 1 : 0);
        Write(piece.Target is { } target && _places.TryGetValue(target, out int place) ? place + 1 : 0);
    }

    private void Write(long number)
    {
        ulong rest = (ulong)number;
        for (; rest > 0x7F; rest >>= 7)
            _bytes.Add((byte)(rest | 0x80));
        _bytes.Add((byte)rest);
    }
}
