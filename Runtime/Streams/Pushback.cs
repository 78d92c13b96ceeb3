using System.Buffers;

namespace Stevedore;

/// <summary>Bytes that were read and given back: they are read again before all others. Safe for use by several threads.</summary>
/// <remarks>It holds no memory while it has no bytes, and never more than those who read ahead had room for.</remarks>
internal sealed class Pushback
{
    private readonly object _gate = new();
    private byte[] _bytes = [];
    private int _start;
    private volatile int _count;

    /// <summary>How many bytes there are.</summary>
    public int Count => _count;

    /// <summary>Puts bytes before those that there are.</summary>
    public void Unread(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return;
        lock (_gate)
        {
            if (_start < bytes.Length)
                MakeRoom(bytes.Length);
            _start -= bytes.Length;
            bytes.CopyTo(_bytes.AsSpan(_start));
            _count += bytes.Length;
        }
    }

    /// <summary>Takes the next bytes, as many as there are and fit.</summary>
    /// <returns>How many.</returns>
    public int Read(Span<byte> destination)
    {
        lock (_gate)
        {
            int read = Peek(destination);
            _start += read;
            _count -= read;
            if (_count == 0)
                GiveUpMemory();
            return read;
        }
    }

    /// <summary>Looks at the next bytes without taking them.</summary>
    /// <returns>How many there are and fit.</returns>
    public int Peek(Span<byte> destination)
    {
        lock (_gate)
        {
            int count = Math.Min(_count, destination.Length);
            _bytes.AsSpan(_start, count).CopyTo(destination);
            return count;
        }
    }

    /// <summary>Moves the bytes to the end of an array that has so much room before them.</summary>
    private void MakeRoom(int size)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(checked(size + _count));
        int start = larger.Length - _count;
        _bytes.AsSpan(_start, _count).CopyTo(larger.AsSpan(start));
        GiveUpMemory();
        _bytes = larger;
        _start = start;
    }

    private void GiveUpMemory()
    {
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _start = 0;
    }
}
