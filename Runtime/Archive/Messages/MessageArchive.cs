using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using System.Text;

namespace Stevedore;

/// <summary>
/// An archive for the messages of one direction of a connection: values in place, one after the other. The bytes of the last one may not
/// have come yet, which must be told from bytes that are wrong, and must leave no trace.
/// </summary>
[SuppressMessage(
    "Reliability", "CA1001:Types that own disposable fields should be disposable",
    Justification = "Its archive has no stream: TryRest gives up its memory.")]
internal sealed class MessageArchive(ArchiveMode mode)
{
    private const int LargestUsualSize = BytePool.PieceSize;

    private readonly Archive _archive = new(keepsMemory: true);
    private ArchiveOptions _options = ArchiveOptions.Default;
    private bool _isForgetful;
    private int _usualSize;

    /// <summary>The bytes of the messages stored so far.</summary>
    public ReadOnlySequence<byte> Stored => _archive.Buffer.Written;

    /// <summary>How many bytes are <see cref="Stored"/>.</summary>
    public long StoredSize => _archive.Buffer.WrittenSize;

    private StoredMark StoredNow => new(StoredSize, _archive.StoredObjects.NumbersGiven, _archive.StoredObjects.Count);

    private LoadedMark LoadedNow => new(_archive.Position, _archive.LoadedObjects.Count, _archive.UnicodeStrings, _archive.AnsiEncoding);

    /// <summary>Begins to serve a connection.</summary>
    /// <param name="options">How to read and write.</param>
    /// <param name="isForgetful">The archive forgets each message before the next.</param>
    /// <param name="rest">What the last archive of this direction has left.</param>
    public void Open(ArchiveOptions options, bool isForgetful, ArchiveRest rest)
    {
        _options = options;
        _isForgetful = isForgetful;
        _usualSize = rest.UsualSize;
        _archive.Open(mode, options);
        _archive.Buffer.Position = rest.Position;
    }

    /// <summary>
    /// Gives up what is not needed until the next message: all of it, if there is nothing to be remembered, and the archive can serve
    /// another connection; else the memory.
    /// </summary>
    /// <returns>Whether there is nothing to be remembered but the rest.</returns>
    public bool TryRest(out ArchiveRest rest)
    {
        rest = new ArchiveRest(_archive.Position, _usualSize);
        _archive.Buffer.Release();
        if (_archive.IsBlank)
        {
            _archive.Bodies.Clear();
            return true;
        }
        _archive.Buffer.GiveUpSpare();
        return false;
    }

    /// <summary>Lets go of options that would keep an assembly loaded.</summary>
    public void ForgetOptions()
    {
        _archive.ForgetOptions();
        if (_options.IsTiedToAssembly)
            _options = ArchiveOptions.Default;
    }

    /// <summary>Stores a message; its bytes are held until <see cref="ForgetStored"/>. After a failure none of them are.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "It is passed on with the result.")]
    public StoredMessages Store<T>(T message)
    {
        StoredMark before = BeginStoring();
        try
        {
            _archive.StoreRoot(message);
            EnsureBytes(StoredSize - before.Size, message);
        }
        catch (Exception e)
        {
            return Failed(0, before, e);
        }
        if (_isForgetful)
            _archive.BeginAnew();
        return new StoredMessages(1);
    }

    /// <summary>
    /// Stores messages until there are enough bytes, beginning with the one that the enumerator is at. After a failure those before it are
    /// held.
    /// </summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "It is passed on with the result.")]
    public StoredMessages StoreMany<T>(IEnumerator<T> messages, int enough)
    {
        long count = 0;
        StoredMark before = BeginStoring();
        try
        {
            do
            {
                _archive.StoreRoot(messages.Current);
                EnsureBytes(StoredSize - before.Size, messages.Current);
                if (_isForgetful)
                    _archive.BeginAnew();
                count++;
                before = StoredNow;
                if (before.Size >= enough)
                    return new StoredMessages(count, MayHaveMore: true);
            }
            while (messages.MoveNext());
            return new StoredMessages(count);
        }
        catch (Exception e)
        {
            return Failed(count, before, e);
        }
    }

    /// <summary>Forgets the bytes that are stored, and gives up their memory if it is much.</summary>
    /// <returns>Whether the memory is used again for the next messages of this archive or of another connection's.</returns>
    public bool ForgetStored()
    {
        bool isShort = StoredSize <= LargestUsualSize;
        _usualSize = (int)Math.Min(StoredSize, LargestUsualSize);
        return _archive.Buffer.Release() && isShort;
    }

    /// <summary>
    /// Loads messages as long as they are whole, there is room for them, and as many bytes are left as the last one had. A message that
    /// is not whole leaves the archive as it was before.
    /// </summary>
    /// <param name="create">
    /// Makes objects of the class of <typeparamref name="T"/>, if it is one; see <see cref="RuntimeClass.CreatorOf{T}"/>.
    /// </param>
    /// <param name="messages">Where they are put; there is room for one at least.</param>
    /// <param name="block">The bytes.</param>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "It is passed on with the result.")]
    public LoadedMessages Load<T>(Func<T>? create, Span<T> messages, in MessageBlock block)
    {
        ArraySegment<byte> bytes = block.Bytes;
        LoadedMessages loaded = default;
        try
        {
            do
            {
                long start = _archive.Position;
                bool isAllowed = block.Pieces.IsEmpty ? _archive.Buffer.GoOnReading(bytes) : _archive.Buffer.GoOnReading(block.Pieces);
                if (!TryLoad(create, isAllowed, block.IsLast, out T message))
                    return loaded with { Missing = _archive.Buffer.Missing };
                int size = (int)(_archive.Position - start);
                if (size == 0)
                    throw new InvalidOperationException(
                        $"A {typeof(T)} is loaded from no bytes, so there is no telling how many of them have come: give it a member.");
                loaded = loaded with { LastSize = size };
                if (size > block.MaxSize)
                    return loaded;
                messages[loaded.Count] = message;
                loaded = loaded with { Count = loaded.Count + 1, Size = loaded.Size + size };
                if (_isForgetful)
                    _archive.BeginAnew();
                if (!block.Pieces.IsEmpty)
                    return loaded;
                bytes = bytes[size..];
            }
            while (loaded.Count < messages.Length && bytes.Count >= Math.Max(1, loaded.LastSize));
            return loaded;
        }
        catch (Exception e)
        {
            return loaded with { Failure = ExceptionDispatchInfo.Capture(e) };
        }
    }

    private static void EnsureBytes<T>(long size, T message)
    {
        if (size == 0)
            throw new ArgumentException(
                $"A {message!.GetType()} has no bytes, and the peer could not tell that it was sent: give it a member.", nameof(message));
    }

    /// <summary>Loads a message, if all of its bytes are there.</summary>
    private bool TryLoad<T>(Func<T>? create, bool isAllowed, bool isLast, out T message)
    {
        LoadedMark before = LoadedNow;
        bool mayComeYet = isAllowed && !isLast;
        try
        {
            message = _archive.LoadRoot(create);
            // A body need not fail where its bytes end.
            if (_archive.Buffer.Missing > 0 && !isAllowed)
                throw _archive.Buffer.Shortage(_archive.Buffer.Missing);
        }
        catch (Exception) when (_archive.Buffer.Missing > 0 && mayComeYet)
        {
            // The rest of the message has not come yet.
            message = default!;
        }
        finally
        {
            _archive.Buffer.StopReading();
        }
        if (_archive.Buffer.Missing == 0 || !mayComeYet)
            return true;
        GoBackTo(before);
        return false;
    }

    /// <summary>Begins with as much memory as was needed the last time, since the messages of a connection are often of one size.</summary>
    private StoredMark BeginStoring()
    {
        if (!_archive.Buffer.IsWriting)
            _archive.Buffer.WriteTo(sink: null, Math.Max(_options.BufferSize, _usualSize));
        return StoredNow;
    }

    /// <summary>Takes back the part of a message that was stored before it failed.</summary>
    private StoredMessages Failed(long count, StoredMark before, Exception cause)
    {
        _archive.Buffer.TakeBack(before.Size);
        _archive.Bodies.Clear();
        bool isOutOfStep = !_isForgetful && before != StoredNow;
        if (_isForgetful)
            _archive.BeginAnew();
        return new StoredMessages(count, IsOutOfStep: isOutOfStep, Failure: ExceptionDispatchInfo.Capture(cause));
    }

    private void GoBackTo(LoadedMark before)
    {
        _archive.Buffer.Position = before.Position;
        _archive.LoadedObjects.Truncate(before.Objects);
        _archive.Bodies.Clear();
        _archive.UnicodeStrings = before.UnicodeStrings;
        _archive.AnsiEncoding = before.AnsiEncoding;
    }

    /// <summary>What a message that is not whole must leave as it was.</summary>
    private readonly record struct LoadedMark(long Position, int Objects, bool UnicodeStrings, Encoding AnsiEncoding);

    /// <summary>What a message that cannot be stored must leave as it was, or the peer could not follow.</summary>
    private readonly record struct StoredMark(long Size, uint NumbersGiven, int Objects);
}
