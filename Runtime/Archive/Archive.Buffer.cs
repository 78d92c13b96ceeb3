using System.Buffers;
using System.Runtime.CompilerServices;
using Stevedore.Wire;

namespace Stevedore;

public sealed partial class Archive
{
    /// <summary>What an archive that waits to be used again keeps of its buffer.</summary>
    private const int LargestSpareBuffer = 64 << 10;

    private byte[] _buffer = [];
    private int _position;

    // Each end is 0 in the other direction and when the archive is closed, so that the one comparison that finds the buffer
    // too short also finds the wrong direction.
    private int _storeEnd;
    private int _loadEnd;

    private long _before;
    private bool _isBufferPooled;
    private byte[] _spareBuffer = [];
    private ArchiveSource? _source;
    private ArchiveSink? _sink;

    /// <summary>
    /// Whether all bytes received so far are loaded. A message handler loads messages until this is so, since one segment may have brought
    /// several. MFC: <c>CArchive::IsBufferEmpty</c>.
    /// </summary>
    /// <exception cref="ArchiveException">The archive is storing.</exception>
    public bool IsBufferEmpty
    {
        get
        {
            EnsureLoading();
            return _position == _loadEnd;
        }
    }

    /// <summary>
    /// Whether there is anything left to load: waits, if need be, until the stream brings a byte or ends. Between two messages of a
    /// connection this tells an end in good order from one in the middle of a message. MFC has no such question: its programs send a flag
    /// in the last message, or take the exception for the end.
    /// </summary>
    /// <exception cref="ArchiveException">The archive is storing.</exception>
    /// <exception cref="IOException">The stream failed, for instance because the peer has reset the connection.</exception>
    /// <exception cref="ObjectDisposedException">The archive is closed.</exception>
    public bool HasMore() => TryReceive(1);

    private ReadOnlySpan<byte> Received => _loadEnd == 0 ? default : _buffer.AsSpan(_position, _loadEnd - _position);

    private void LoadFrom(ArchiveSource source)
    {
        _source = source;
        RentBuffer(_options.BufferSize);
    }

    /// <summary>Copies the bytes: a class cannot keep a span, and pinning it would let an archive that is used too late read foreign memory.</summary>
    private void LoadFrom(ReadOnlySpan<byte> bytes)
    {
        RentBuffer(Math.Max(_options.BufferSize, bytes.Length));
        bytes.CopyTo(_buffer);
        _loadEnd = (int)Math.Min(bytes.Length, _limits.MaxBytes);
    }

    private void LoadFrom(ArraySegment<byte> bytes)
    {
        _buffer = bytes.Array!;
        _position = bytes.Offset;
        _before = -bytes.Offset;
        _loadEnd = bytes.Offset + (int)Math.Min(bytes.Count, _limits.MaxBytes);
    }

    /// <summary>Stores to a sink, or, without one, into a buffer that grows.</summary>
    private void StoreTo(ArchiveSink? sink)
    {
        _sink = sink;
        RentBuffer(_options.BufferSize);
        _storeEnd = _buffer.Length;
    }

    private void RentBuffer(int size)
    {
        if (_spareBuffer.Length < size)
            _buffer = ArrayPool<byte>.Shared.Rent(size);
        else if (!ReferenceEquals(_buffer, _spareBuffer))
            _buffer = _spareBuffer;
        _isBufferPooled = true;
    }

    private void ReleaseBuffer()
    {
        _before += _position;
        _position = _storeEnd = _loadEnd = 0;
        _source = null;
        _sink = null;
        if (!ReferenceEquals(_buffer, _spareBuffer))
            GiveUpBuffer();
        _isBufferPooled = false;
    }

    private void GiveUpBuffer()
    {
        byte[]? unused = _isBufferPooled ? _buffer : null;
        if (_isSpare && unused?.Length <= LargestSpareBuffer)
            (_spareBuffer, unused) = (unused, _spareBuffer);
        _buffer = _spareBuffer;
        if (unused?.Length > 0)
            ArrayPool<byte>.Shared.Return(unused);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put<T>(T value) where T : unmanaged
    {
        int position = _position;
        if (_storeEnd - position < Unsafe.SizeOf<T>())
        {
            MakeRoom(Unsafe.SizeOf<T>());
            position = _position;
        }
        LittleEndian.Write(_buffer.AsSpan(position, Unsafe.SizeOf<T>()), value);
        _position = position + Unsafe.SizeOf<T>();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private T Take<T>() where T : unmanaged
    {
        int position = _position;
        if (_loadEnd - position < Unsafe.SizeOf<T>())
        {
            Require(Unsafe.SizeOf<T>());
            position = _position;
        }
        T value = LittleEndian.Read<T>(_buffer.AsSpan(position, Unsafe.SizeOf<T>()));
        _position = position + Unsafe.SizeOf<T>();
        return value;
    }

    /// <summary>
    /// Ends a write into <see cref="Room"/>. A method, because <c>_position += Write(Room(n))</c> would take the position from before the room
    /// was made.
    /// </summary>
    private void Advance(int size) => _position += size;

    /// <summary>The free part of the buffer, at least so many bytes; who writes there advances the position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Room(int size)
    {
        if (_storeEnd - _position < size)
            MakeRoom(size);
        return _buffer.AsSpan(_position);
    }

    private void PutBytes(ReadOnlySpan<byte> bytes)
    {
        if (_storeEnd - _position < bytes.Length)
        {
            EnsureStoring();
            if (_sink is not null && bytes.Length >= _buffer.Length)
            {
                Spill();
                _sink.Write(bytes);
                _before += bytes.Length;
                return;
            }
            MakeRoom(bytes.Length);
        }
        bytes.CopyTo(_buffer.AsSpan(_position));
        _position += bytes.Length;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MakeRoom(int size)
    {
        EnsureStoring();
        Spill();
        if (_storeEnd - _position >= size)
            return;
        int length = (int)Math.Min(Math.Max(2L * _buffer.Length, (long)_position + size), Array.MaxLength);
        byte[] larger = ArrayPool<byte>.Shared.Rent(length);
        _buffer.AsSpan(0, _position).CopyTo(larger);
        if (!ReferenceEquals(_buffer, _spareBuffer))
            ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
        _storeEnd = larger.Length;
    }

    /// <summary>Passes the buffer on to the sink, if there is one.</summary>
    private void Spill()
    {
        if (_sink is null || _position == 0)
            return;
        _sink.Write(_buffer.AsSpan(0, _position));
        _before += _position;
        _position = 0;
    }

    /// <summary>Sees to it that so many bytes are received and not loaded; so many must fit the smallest buffer.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Require(int size)
    {
        if (!TryReceive(size))
            throw Shortage(size - (_loadEnd - _position));
    }

    private bool TryReceive(int size)
    {
        if (_loadEnd - _position >= size)
            return true;
        EnsureLoading();
        if (_source is null)
        {
            _missing = size - (_loadEnd - _position);
            return false;
        }
        int received = _loadEnd - _position;
        _buffer.AsSpan(_position, received).CopyTo(_buffer);
        _before += _position;
        _position = 0;
        _loadEnd = received;
        while (_loadEnd < size)
        {
            int count = Receive(_buffer.AsSpan(_loadEnd));
            if (count == 0)
                return false;
            _loadEnd += count;
        }
        return true;
    }

    /// <summary>Reads from the source as much as the limit on the archive's bytes allows.</summary>
    private int Receive(Span<byte> destination)
    {
        long allowed = Allowed;
        if (allowed < destination.Length)
            destination = destination[..(int)Math.Max(0, allowed)];
        return destination.IsEmpty ? 0 : _source!.Read(destination);
    }

    /// <summary>Takes bytes until the destination is full or the source ends.</summary>
    private int TakeBytes(Span<byte> destination)
    {
        int taken = Math.Min(destination.Length, _loadEnd - _position);
        if (taken < 0)
            EnsureLoading();
        _buffer.AsSpan(_position, taken).CopyTo(destination);
        _position += taken;
        if (taken == destination.Length)
            return taken;

        EnsureLoading();
        if (_source is null)
        {
            _missing = destination.Length - taken;
            return taken;
        }
        while (taken < destination.Length)
        {
            _before += _position;
            _position = _loadEnd = 0;
            Span<byte> rest = destination[taken..];
            // A large block goes straight where it belongs; a small one must not cost a read of the source of its own.
            bool isLarge = rest.Length >= _buffer.Length;
            int count = Receive(isLarge ? rest : _buffer);
            if (count == 0)
                break;
            if (isLarge)
            {
                _before += count;
                taken += count;
                continue;
            }
            _loadEnd = count;
            _position = Math.Min(count, rest.Length);
            _buffer.AsSpan(0, _position).CopyTo(rest);
            taken += _position;
        }
        return taken;
    }

    /// <summary>
    /// Bytes known to be there and allowed: received ones, and those that the source is sure of. More may come from a source that cannot tell.
    /// </summary>
    private long Certain => Math.Max(0, _loadEnd - _position) + Math.Min(_source?.Remaining ?? 0, Math.Max(0, Allowed));

    /// <summary>Bytes that may still be received.</summary>
    private long Allowed => _limits.MaxBytes - (_before + _loadEnd);

    /// <summary>Fails at once if it is certain that so many bytes will not come, before memory is reserved for them.</summary>
    private void EnsureCanCome(long size)
    {
        EnsureLoading();
        if (size <= Certain || _source is { Remaining: null })
            return;
        _missing = size - Certain;
        throw Shortage(_missing);
    }

    private ArchiveException Shortage(long missing) =>
        (_source?.Remaining ?? 0) > Allowed || (_source?.Remaining is null && Allowed <= 0)
            ? Error(ArchiveError.LimitExceeded, $"The archive is longer than the {_limits.MaxBytes} bytes allowed ({nameof(ArchiveLimits)}.{nameof(ArchiveLimits.MaxBytes)}).")
            : Error(ArchiveError.EndOfStream, $"The bytes end too early: {missing} more {(missing == 1 ? "is" : "are")} needed for this value.");

    private void GiveBackUnread()
    {
        int unread = _loadEnd - _position;
        if (unread > 0 && _source is not null && _source.TryGiveBack(unread))
            _loadEnd = _position;
    }
}
