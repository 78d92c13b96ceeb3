using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Stevedore.Wire;

namespace Stevedore;

internal partial struct ArchiveBuffer
{
    /// <summary>Memory reserved for a block before the first of its bytes has come, if it is uncertain that they will.</summary>
    private const int UnprovenBlockSize = 64 << 10;

    /// <summary>Memory through which bytes are read that lie in pieces.</summary>
    private const int PiecesBufferSize = 64 << 10;

    /// <summary>The bytes received and not read; who reads them there advances.</summary>
    public readonly ReadOnlySpan<byte> Unread => _readEnd == 0 ? default : _bytes.AsSpan(_position, _readEnd - _position);

    /// <summary>Whether all bytes received are read, those included that were given back and that only archives find again.</summary>
    public readonly bool IsAllRead => ReceivedEnd - _position <= 0 && _source is not { KeepsUnread: true };

    /// <summary>
    /// Bytes known to be there and allowed: received ones, and those that the source is sure of. More may come from a source that cannot
    /// tell.
    /// </summary>
    public readonly long Certain => With(_source?.Remaining);

    /// <summary>
    /// As <see cref="Certain"/>, as far as the source knew it when it was last asked: a stream need not be asked for each collection. Not
    /// for refusing anything.
    /// </summary>
    public readonly long Expected => With(_source?.Expected);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Read<T>() where T : unmanaged
    {
        int position = _position;
        if (_readEnd - position < Unsafe.SizeOf<T>())
        {
            Fill<T>(Unsafe.SizeOf<T>());
            position = _position;
        }
        T value = LittleEndian.Read<T>(_bytes.AsSpan(position, Unsafe.SizeOf<T>()));
        _position = position + Unsafe.SizeOf<T>();
        return value;
    }

    /// <summary>Looks at the next value without going behind it, if all of it is received.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryPeek<T>(out T value) where T : unmanaged
    {
        int position = _position;
        if (_readEnd - position < Unsafe.SizeOf<T>())
        {
            value = default;
            return false;
        }
        value = LittleEndian.Read<T>(_bytes.AsSpan(position, Unsafe.SizeOf<T>()));
        return true;
    }

    /// <summary>Reads the next bytes where they lie, if all of them are received.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRead(int size, out ReadOnlySpan<byte> bytes)
    {
        bool isReceived = TryPeek(size, out bytes);
        if (isReceived)
            _position += size;
        return isReceived;
    }

    /// <summary>Looks at the next bytes where they lie, if all of them are received; who reads them advances.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TryPeek(int size, out ReadOnlySpan<byte> bytes)
    {
        int position = _position;
        if (_readEnd - position < size)
        {
            bytes = default;
            return false;
        }
        bytes = _bytes.AsSpan(position, size);
        return true;
    }

    /// <summary>
    /// Reads the next bytes where they lie and stay, if all that the archive will have is there; otherwise the memory is filled anew.
    /// </summary>
    public bool TryReadSegment(int size, out ArraySegment<byte> bytes)
    {
        bytes = default;
        if (_source is not null || _readEnd - _position < size)
            return false;
        bytes = new ArraySegment<byte>(_bytes, _position, size);
        _position += size;
        return true;
    }

    /// <summary>Reads until the destination is full or the source ends.</summary>
    /// <returns>The number of bytes read.</returns>
    public int ReadBytes(Span<byte> destination)
    {
        int count = Math.Min(destination.Length, _readEnd - _position);
        if (count < 0)
            EnsureLoading();
        _bytes.AsSpan(_position, count).CopyTo(destination);
        _position += count;
        return count == destination.Length ? count : count + ReceiveInto(destination[count..]);
    }

    /// <summary>Reads until the destination is full.</summary>
    public void ReadExactly(Span<byte> destination)
    {
        EnsureLoading();
        int count = ReadBytes(destination);
        if (count < destination.Length)
            throw Shortage(destination.Length - count);
    }

    /// <summary>Reads elements as they lie on the wire. Memory is reserved as they arrive.</summary>
    public T[] ReadBlock<T>(int count) where T : unmanaged
    {
        if (count == 0)
            return [];
        long size = (long)count * Unsafe.SizeOf<T>();
        EnsureCanCome(size);
        if (size > Array.MaxLength)
            throw BlockTooLarge(size);
        int proven = (int)Math.Min(count, Math.Max(Certain, UnprovenBlockSize) / Unsafe.SizeOf<T>());
        T[] elements = GC.AllocateUninitializedArray<T>(Math.Max(1, proven));
        int read = 0;
        while (true)
        {
            ReadExactly(MemoryMarshal.AsBytes(elements.AsSpan(read)));
            read = elements.Length;
            if (read == count)
                return elements;
            T[] larger = GC.AllocateUninitializedArray<T>((int)Math.Min(count, 2L * read));
            elements.CopyTo(larger, 0);
            elements = larger;
        }
    }

    /// <summary>
    /// Sees to it that so many bytes are <see cref="Unread"/>; so many must fit the smallest buffer. MFC: <c>CArchive::FillBuffer</c>.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Fill(int size)
    {
        if (!TryFill(size))
            throw Shortage(size - (ReceivedEnd - _position));
        if (_isHiding)
            Show(size);
    }

    /// <summary>As <see cref="Fill(int)"/>, for the bytes of a scalar that is read at once.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Fill<T>(int size) where T : unmanaged
    {
        Fill(size);
        if (_isHiding)
            Report(new ArchiveRead(Position, size, ArchiveReadKind.Scalar) { ScalarType = typeof(T) });
    }

    /// <summary>The next value, which stays the next one; for where <see cref="TryPeek{T}(out T)"/> does not find it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public T Peek<T>() where T : unmanaged
    {
        bool isHidden = Reveal();
        try
        {
            Fill(Unsafe.SizeOf<T>());
            TryPeek(out T value);
            return value;
        }
        finally
        {
            if (isHidden)
                Hide();
        }
    }

    /// <summary>As <see cref="Fill"/>, but says whether there are so many.</summary>
    public bool TryFill(int size)
    {
        if (_readEnd - _position >= size)
            return true;
        if (_isHiding)
            return TryFillHidden(size);
        EnsureLoading();
        if (_source is null)
        {
            Missing = size - (_readEnd - _position);
            return false;
        }
        int unread = _readEnd - _position;
        _bytes.AsSpan(_position, unread).CopyTo(_bytes);
        _before += _position;
        _position = 0;
        _readEnd = unread;
        while (_readEnd < size)
        {
            int count = Receive(_bytes.AsSpan(_readEnd));
            if (count == 0)
            {
                Missing = size - _readEnd;
                return false;
            }
            _readEnd += count;
        }
        return true;
    }

    /// <summary>The bytes that are not read, allowed or not. A source that cannot tell its end is asked for a byte.</summary>
    /// <param name="isLeast">There may be more of them.</param>
    public long Left(out bool isLeast)
    {
        EnsureLoading();
        isLeast = _source is { Remaining: null };
        if (isLeast)
            TryFill(1);
        return Math.Max(0, ReceivedEnd - _position) + (_source?.Remaining ?? 0);
    }

    /// <summary>Reads bytes where they lie, as the next ones of the archive.</summary>
    /// <returns>Whether all of them are allowed.</returns>
    public bool GoOnReading(ArraySegment<byte> bytes)
    {
        if (!ReferenceEquals(_bytes, bytes.Array))
            _bytes = bytes.Array!;
        _before += _position - bytes.Offset;
        _position = bytes.Offset;
        _readEnd = bytes.Offset + (int)Math.Clamp(MaxBytes - Position, 0, bytes.Count);
        Missing = 0;
        _mayGoOn = true;
        bool areAllAllowed = _readEnd == bytes.Offset + bytes.Count;
        _isHiding = false;
        if (_trace is not null)
            Hide();
        return areAllAllowed;
    }

    /// <summary>As <see cref="GoOnReading(ArraySegment{byte})"/>, for bytes that lie in pieces.</summary>
    public bool GoOnReading(ReadOnlySequence<byte> pieces)
    {
        long position = Position;
        _isHiding = false;
        _position = _readEnd = 0;
        ReadFrom(new SequenceSource(pieces), PiecesBufferSize);
        Position = position;
        Missing = 0;
        _mayGoOn = true;
        return pieces.Length <= MaxBytes - position;
    }

    /// <summary>Reads no more of those bytes, though they are not forgotten before the buffer is released.</summary>
    public void StopReading()
    {
        if (_source is not null)
            Release();
        _before += _position;
        _position = _readEnd = 0;
        _isHiding = false;
    }

    /// <summary>Gives bytes that were received and not read back to the source, if it takes them.</summary>
    public void GiveBackUnread()
    {
        bool isHidden = Reveal();
        if (!Unread.IsEmpty && _source is not null && _source.TryUnread(Unread))
            _readEnd = _position;
        if (isHidden)
            Hide();
    }

    /// <summary>Reads bytes that are not received yet. The buffer is empty.</summary>
    private int ReceiveInto(Span<byte> destination)
    {
        if (_isHiding)
            return ReceiveHiddenInto(destination);
        EnsureLoading();
        if (_source is null)
        {
            Missing = destination.Length;
            return 0;
        }
        int read = 0;
        while (read < destination.Length)
        {
            _before += _position;
            _position = _readEnd = 0;
            Span<byte> rest = destination[read..];
            // A large block goes straight where it belongs; a small one must not cost a read of the source of its own.
            bool isLarge = rest.Length >= _bytes.Length;
            int count = Receive(isLarge ? rest : _bytes);
            if (count == 0)
            {
                Missing = rest.Length;
                break;
            }
            if (isLarge)
            {
                _before += count;
                read += count;
                continue;
            }
            _readEnd = count;
            _position = Math.Min(count, rest.Length);
            _bytes.AsSpan(0, _position).CopyTo(rest);
            read += _position;
        }
        return read;
    }

    private readonly long With(long? remaining) => Math.Max(0, ReceivedEnd - _position) + Math.Min(remaining ?? 0, Math.Max(0, Allowed));

    /// <summary>Reads from the source as much as the limit on the archive's bytes allows.</summary>
    private readonly int Receive(Span<byte> destination)
    {
        long allowed = Allowed;
        if (allowed < destination.Length)
            destination = destination[..(int)Math.Max(0, allowed)];
        return destination.IsEmpty ? 0 : _source!.Read(destination);
    }
}
