using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Stevedore.Wire;

namespace Stevedore;

internal partial struct ArchiveBuffer
{
    /// <summary>The bytes written that no sink has taken, those in memory included.</summary>
    public readonly ReadOnlySequence<byte> Written => _memorySink is { Length: > 0 } memory ? memory.Before(Last) : new(Last);

    /// <summary>How many bytes are <see cref="Written"/>.</summary>
    public readonly long WrittenSize => Last.Count + (_memorySink?.Length ?? 0);

    private readonly ArraySegment<byte> Last => new(_bytes, _writeBegin, _position - _writeBegin);

    /// <summary>Whether there is memory to write to.</summary>
    public readonly bool IsWriting => _writeEnd > 0;

    /// <summary>Room for bytes that there is already; who writes there advances.</summary>
    public readonly Span<byte> Free => _writeEnd == 0 ? default : _bytes.AsSpan(_position, _writeEnd - _position);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write<T>(T value) where T : unmanaged
    {
        int position = _position;
        if (_writeEnd - position < Unsafe.SizeOf<T>())
        {
            MakeRoom(Unsafe.SizeOf<T>());
            position = _position;
        }
        LittleEndian.Write(_bytes.AsSpan(position, Unsafe.SizeOf<T>()), value);
        _position = position + Unsafe.SizeOf<T>();
    }

    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        if (_writeEnd - _position < bytes.Length)
        {
            EnsureStoring();
            if (_mayBorrow)
            {
                EndKeepingLittle(SmallestBorrowed);
                WriteBytes(bytes);
                return;
            }
            if (_isBorrowed || (bytes.Length >= _bytes.Length && bytes.Length > _mostInOnePiece))
            {
                SpillFor(bytes.Length);
                _sink!.Write(bytes);
                _before += bytes.Length;
                // A writer that was written to has the memory back that it had lent.
                if (_isBorrowed)
                    _writeBegin = _writeEnd = _position;
                return;
            }
            MakeRoom(bytes.Length);
        }
        bytes.CopyTo(_bytes.AsSpan(_position));
        _position += bytes.Length;
    }

    /// <summary>Writes UTF-16 units.</summary>
    public void WriteUnits(ReadOnlySpan<char> units)
    {
        if (BitConverter.IsLittleEndian)
        {
            WriteBytes(MemoryMarshal.AsBytes(units));
            return;
        }
        foreach (char unit in units)
            Write(unit);
    }

    /// <summary>Room for so many bytes at least; who writes there advances by as many as were written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> GetSpan(int size)
    {
        if (_writeEnd - _position < size)
            MakeRoom(size);
        return _bytes.AsSpan(_position, _writeEnd - _position);
    }

    /// <summary>The next bytes, which must be written, all of them: the buffer has advanced already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> Append(int size)
    {
        int position = _position;
        if (_writeEnd - position < size)
        {
            MakeRoom(size);
            position = _position;
        }
        _position = position + size;
        return _bytes.AsSpan(position, size);
    }

    /// <summary>
    /// Goes behind bytes that were written into <see cref="GetSpan"/> or <see cref="Free"/>, or read from <see cref="Unread"/>.
    /// </summary>
    public void Advance(int size) => _position += size;

    /// <summary>Passes what is written on to the sink, if there is one, and from there to where it is meant for.</summary>
    public void Flush()
    {
        Spill();
        _sink?.Flush();
    }

    /// <summary>Takes back what was written behind so many bytes, none of which a sink outside of memory has taken.</summary>
    public void TakeBack(long size)
    {
        long position = Position - (WrittenSize - size);
        long inPieces = _memorySink?.Length ?? 0;
        if (size < inPieces)
            _memorySink!.Truncate(size);
        _position = (int)Math.Max(0, size - inPieces);
        if (size == 0)
            Release();
        Position = position;
    }

    /// <summary>Whether what was written there is still here, to be changed by <see cref="WrittenAt"/>.</summary>
    public readonly bool Holds(long position) => position >= _before + _writeBegin;

    /// <summary>What was written from there on.</summary>
    public readonly Span<byte> WrittenAt(long position) => _bytes.AsSpan((int)(position - _before), (int)(_before + _position - position));

    /// <summary>Goes back to where it was, so that what follows is written anew.</summary>
    /// <returns>Whether that is possible: a sink may have passed on what it took.</returns>
    public bool TryGoBack(long position)
    {
        long taken = _before + _writeBegin - position;
        if (taken > 0)
        {
            if (_sink?.TryTakeBack(taken) != true)
                return false;
            _before -= taken;
        }
        _position = (int)(position - _before);
        return true;
    }

    /// <summary>Passes what is written on to the sink, if there is one.</summary>
    public void Spill()
    {
        if (_sink is null || _position == _writeBegin)
            return;
        if (_isBorrowed)
        {
            _writerSink!.GiveBack(_position - _writeBegin);
            _writeBegin = _writeEnd = _position;
            return;
        }
        _sink.Write(_bytes.AsSpan(0, _position));
        _before += _position;
        _position = 0;
    }

    /// <summary>Passes on what is written, unless it and so many bytes more are few enough to stay together in memory.</summary>
    private void SpillFor(int size)
    {
        if ((long)_position + size <= _mostInOnePiece)
            return;
        _sink ??= _memorySink ??= new MemorySink();
        if (ReferenceEquals(_sink, _memorySink))
            EnsureFitsMemory(size);
        Spill();
    }

    /// <summary>Whoever wants all bytes in one array is told that they are too many before the last of them are written.</summary>
    private readonly void EnsureFitsMemory(int size)
    {
        if (WrittenSize + size > _mostInMemory)
            throw Error(
                ArchiveError.LimitExceeded,
                $"The value takes more than the {_mostInMemory} bytes that one array can have. Store it into a file, a stream or an "
                    + "IBufferWriter<byte>, which have room for any number.");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MakeRoom(int size)
    {
        EnsureStoring();
        if (_mayBorrow)
        {
            EndKeepingLittle(size);
            if (_writeEnd - _position >= size)
                return;
        }
        SpillFor(size);
        if (_writeEnd - _position >= size)
            return;
        if (_isBorrowed)
        {
            BorrowOrRent(size);
            return;
        }
        int length = (int)Math.Min(Math.Max(2L * _bytes.Length, (long)_position + size), Array.MaxLength);
        byte[] larger = BytePool.Rent(length);
        _bytes.AsSpan(0, _position).CopyTo(larger);
        if (!ReferenceEquals(_bytes, _spare))
            BytePool.Return(_bytes);
        _bytes = larger;
        _writeEnd = larger.Length;
    }

    /// <summary>
    /// Leaves the memory in which a little was kept for a writer: for that which it lends, or, if it lends none, for all there is.
    /// </summary>
    private void EndKeepingLittle(int size)
    {
        _mayBorrow = false;
        if (!TryBorrow(Math.Max(size, SmallestBorrowed)))
            _writeEnd = _bytes.Length;
    }

    /// <summary>Goes on in the writer's memory, or, if it has no array to lend, in memory whose bytes it will be given.</summary>
    private void BorrowOrRent(int size)
    {
        if (TryBorrow(size))
            return;
        long position = Position;
        _isBorrowed = false;
        _position = _writeBegin = 0;
        Rent(Math.Max(size, _ownSize));
        _writeEnd = _bytes.Length;
        Position = position;
    }

    /// <summary>Goes on in the writer's memory, if that is an array, behind what the writer has not been given yet.</summary>
    private bool TryBorrow(int size)
    {
        int written = _position - _writeBegin;
        if (!_writerSink!.TryBorrow((int)Math.Min((long)written + size, Array.MaxLength), out ArraySegment<byte> memory))
            return false;
        long position = Position;
        _bytes.AsSpan(_writeBegin, written).CopyTo(memory);
        GiveUpMemory();
        _isPooled = false;
        _isBorrowed = true;
        _bytes = memory.Array!;
        _writeBegin = memory.Offset;
        _position = memory.Offset + written;
        _writeEnd = memory.Offset + memory.Count;
        Position = position;
        return true;
    }
}
