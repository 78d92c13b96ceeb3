using System.Diagnostics.CodeAnalysis;

namespace Stevedore;

/// <summary>
/// Loads values that lie one behind the other in a stream, each as an archive of its own. No more of the stream is in memory than the
/// next read brings, or the value that is being loaded has.
/// </summary>
internal sealed class ValueReader(Stream stream, ArchiveOptions options)
{
    private const int UsualSize = 64 << 10;

    private readonly MessageArchive _archive = SpareArchives.For(ArchiveMode.Load).Rent(options, isForgetful: true, default);
    private byte[] _bytes = BytePool.Rent(UsualSize);
    private int _start;
    private int _end;
    private bool _isEnded;
    private ResumePolicy _policy;

    /// <summary>The values loaded so far, and their bytes.</summary>
    private long _count;
    private long _before;

    /// <summary>Whether all of the stream is loaded.</summary>
    public bool IsAtEnd => _isEnded && _start == _end;

    /// <summary>Loads the next value, if all of it has come.</summary>
    /// <param name="create">Makes objects of the class; see <see cref="RuntimeClass.CreatorOf{T}"/>.</param>
    /// <param name="value">The value.</param>
    public bool TryLoad<T>(Func<T>? create, [MaybeNullWhen(false)] out T value)
    {
        value = default!;
        int length = _end - _start;
        if (length == 0 || !(_isEnded || _policy.ShouldTry(length)))
            return false;
        MessageBlock block = new(new ArraySegment<byte>(_bytes, _start, length), default, _isEnded, long.MaxValue);
        LoadedMessages loaded = _archive.Load(create, new Span<T>(ref value), block);
        if (loaded.Failure is { } failure)
        {
            (failure.SourceException as ArchiveException)?.IsInValue(_count, _before);
            failure.Throw();
        }
        if (loaded.Count == 0)
        {
            _policy.Failed(length, loaded.Missing, afterPause: false);
            return false;
        }
        _policy = default;
        _start += loaded.LastSize;
        _before += loaded.LastSize;
        _count++;
        return true;
    }

    /// <summary>Reads what the stream has next; waits for it if need be.</summary>
    public async ValueTask ReadAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        Memory<byte> room = _bytes.AsMemory(_end);
        int count = StreamPushback.ReadKept(stream, room.Span);
        if (count == 0)
            count = await stream.ReadAsync(room, cancellationToken).ConfigureAwait(false);
        _isEnded = count == 0;
        _end += count;
    }

    /// <summary>Gives back what was read and not loaded.</summary>
    public void Close()
    {
        if (_archive.TryRest(out _))
            SpareArchives.For(ArchiveMode.Load).Return(_archive);
        byte[] bytes = _bytes;
        (int start, int end) = (_start, _end);
        _bytes = [];
        _start = _end = 0;
        if (start < end)
            StreamPushback.TryUnread(stream, bytes.AsSpan(start, end - start));
        BytePool.Return(bytes);
    }

    private void MakeRoom()
    {
        int length = _end - _start;
        if (_end < _bytes.Length && length > 0)
            return;
        if (length == Array.MaxLength)
            throw TooLong();
        // What one long value took is not kept for the short ones behind it.
        int size = length <= _bytes.Length / 2 ? Math.Max(UsualSize, 2 * length) : (int)Math.Min(2L * length, Array.MaxLength);
        byte[] bytes = size == _bytes.Length || (size < _bytes.Length && _bytes.Length <= 2 * UsualSize) ? _bytes : BytePool.Rent(size);
        _bytes.AsSpan(_start, length).CopyTo(bytes);
        if (!ReferenceEquals(bytes, _bytes))
            BytePool.Return(_bytes);
        (_bytes, _start, _end) = (bytes, 0, length);
    }

    private ArchiveException TooLong()
    {
        ArchiveException failure = new(
            ArchiveError.LimitExceeded,
            $"A value has more than the {Array.MaxLength} bytes that one array can have. Open an archive over the stream.",
            position: 0);
        failure.IsInValue(_count, _before);
        return failure;
    }
}
