using System.Buffers;

namespace Stevedore;

/// <summary>Takes bytes into memory, in pieces: what is written stays where it is when more comes.</summary>
internal sealed class MemorySink : ArchiveSink
{
    /// <summary>All are full but the last.</summary>
    private readonly List<byte[]> _pieces = [];

    private int _inLast;

    /// <summary>How many bytes there are.</summary>
    public long Length { get; private set; }

    public override void Write(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (_pieces.Count == 0 || _inLast == _pieces[^1].Length)
            {
                _pieces.Add(BytePool.RentPiece(Length));
                _inLast = 0;
            }
            int count = Math.Min(bytes.Length, _pieces[^1].Length - _inLast);
            bytes[..count].CopyTo(_pieces[^1].AsSpan(_inLast));
            bytes = bytes[count..];
            _inLast += count;
            Length += count;
        }
    }

    public override bool TryTakeBack(long count)
    {
        Truncate(Length - count);
        return true;
    }

    /// <summary>The bytes, and some that come after them.</summary>
    public ReadOnlySequence<byte> Before(ArraySegment<byte> last) => BytePiece.Sequence(
        [.. _pieces.Select((piece, i) => new ArraySegment<byte>(piece, 0, i < _pieces.Count - 1 ? piece.Length : _inLast))], last);

    /// <summary>Forgets what is behind so many bytes.</summary>
    public void Truncate(long length)
    {
        while (Length > length)
        {
            long before = Length - _inLast;
            if (before < length)
            {
                _inLast = (int)(length - before);
                Length = length;
                return;
            }
            BytePool.ReturnPiece(_pieces[^1]);
            _pieces.RemoveAt(_pieces.Count - 1);
            _inLast = _pieces.Count == 0 ? 0 : _pieces[^1].Length;
            Length = before;
        }
    }
}
