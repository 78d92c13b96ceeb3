using System.Buffers;

namespace Stevedore;

/// <summary>
/// Bytes that were received and do not make a whole message yet. It holds no memory while it is empty and nothing is expected at once.
/// </summary>
internal struct ReceiveBuffer()
{
    private const int SmallestSize = 4096;
    private const int UsualSize = 128 << 10;

    private byte[] _bytes = [];
    private int _start;
    private int _end;
    private int _nextSize = SmallestSize;

    /// <summary>The bytes received and not consumed.</summary>
    public readonly ArraySegment<byte> Bytes => new(_bytes, _start, Length);

    /// <summary>How many bytes were received and not consumed.</summary>
    public readonly int Length => _end - _start;

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
            _nextSize = (int)Math.Min(Math.Max(2L * _bytes.Length, _nextSize), UsualSize);
    }

    public void Consume(int count) => _start += count;

    /// <summary>Gives up the memory if it holds nothing. None may be given out.</summary>
    public void ReleaseIfEmpty()
    {
        if (Length > 0 || _bytes.Length == 0)
            return;
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _start = _end = 0;
    }

    private void MakeRoom()
    {
        if (_start > _bytes.Length / 2)
        {
            _bytes.AsSpan(_start, Length).CopyTo(_bytes);
        }
        else
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(2L * Length, _nextSize), Array.MaxLength));
            _bytes.AsSpan(_start, Length).CopyTo(larger);
            if (_bytes.Length > 0)
                ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }
        (_start, _end) = (0, Length);
    }
}
