using System.Buffers;

namespace Stevedore;

/// <summary>
/// Bytes that were received and do not make a whole message yet. It holds no memory while it is empty and nothing is expected at once. Many
/// bytes lie in pieces, so that what has come is not copied when more comes, and takes no more memory than it has bytes.
/// </summary>
internal struct ReceiveBuffer()
{
    private const int SmallestSize = 4096;

    private byte[] _bytes = [];
    private int _start;
    private int _end;
    private int _nextSize = SmallestSize;

    /// <summary>The pieces before the last, which is being filled.</summary>
    private List<ArraySegment<byte>>? _full;

    private int _lengthOfFull;

    public readonly bool IsInOnePiece => _full is null;

    /// <summary>The last of the bytes received and not consumed: all of them, if they lie in one piece.</summary>
    public readonly ArraySegment<byte> Last => new(_bytes, _start, _end - _start);

    /// <summary>The bytes received and not consumed, if they lie in several pieces.</summary>
    public readonly ReadOnlySequence<byte> Pieces => BytePiece.Sequence(_full!, Last);

    /// <summary>How many bytes were received and not consumed.</summary>
    public readonly int Length => _lengthOfFull + _end - _start;

    /// <summary>Memory for what is received next, never empty. <see cref="Advance"/> must follow before more is asked for.</summary>
    public Memory<byte> GetMemory()
    {
        if (Length == 0)
            _start = _end = 0;
        if (_end == _bytes.Length)
            MakeRoom();
        return _bytes.AsMemory(_end);
    }

    /// <summary>So many bytes have come into the memory that was given out.</summary>
    public void Advance(int count)
    {
        _end += count;
        // Who fills the buffer has more to say.
        if (_end == _bytes.Length)
            _nextSize = (int)Math.Min(Math.Max(2L * _bytes.Length, _nextSize), BytePool.PieceSize);
    }

    public void Consume(int count)
    {
        if (_full is not null)
            count = ConsumeFull(count);
        _start += count;
    }

    /// <summary>Gives up the memory if it holds nothing. None may be given out.</summary>
    public void ReleaseIfEmpty()
    {
        if (Length > 0 || _bytes.Length == 0)
            return;
        BytePool.ReturnPiece(_bytes);
        _bytes = [];
        _start = _end = 0;
    }

    /// <returns>How many are to be consumed of the last piece.</returns>
    private int ConsumeFull(int count)
    {
        int done = 0;
        while (done < _full!.Count && count >= _full[done].Count)
        {
            count -= _full[done].Count;
            _lengthOfFull -= _full[done].Count;
            BytePool.ReturnPiece(_full[done].Array!);
            done++;
        }
        _full.RemoveRange(0, done);
        if (_full.Count == 0)
        {
            _full = null;
            return count;
        }
        _full[0] = _full[0][count..];
        _lengthOfFull -= count;
        return 0;
    }

    private void MakeRoom()
    {
        if (_full is null && _start > _bytes.Length / 2)
        {
            _bytes.AsSpan(_start, Length).CopyTo(_bytes);
            (_start, _end) = (0, Length);
        }
        else if (_full is null && _bytes.Length < BytePool.PieceSize)
        {
            byte[] larger = BytePool.Rent(Math.Max(2 * Length, _nextSize));
            Last.CopyTo(larger);
            BytePool.ReturnPiece(_bytes);
            _bytes = larger;
            (_start, _end) = (0, Length);
        }
        else
        {
            (_full ??= []).Add(Last);
            _lengthOfFull += _end - _start;
            _start = _end = 0;
            _bytes = BytePool.RentPiece(Math.Min(_lengthOfFull, int.MaxValue - _lengthOfFull));
        }
    }
}
