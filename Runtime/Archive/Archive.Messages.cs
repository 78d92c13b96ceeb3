namespace Stevedore;

/// <content>
/// Messages of a connection: values in place, one after the other. The bytes of the last one may not have come yet, which must be told from
/// bytes that are wrong, and must leave no trace.
/// </content>
public sealed partial class Archive
{
    private const int LargestUsualSize = 1 << 20;

    private int _usualSize;

    /// <summary>The bytes that a body asked for beyond those that there are; at least so many are missing.</summary>
    private long _missing;

    /// <summary>An archive for the messages of one direction of a connection.</summary>
    internal static Archive ForMessages(ArchiveMode mode, ArchiveOptions options)
    {
        Archive archive = new(isSpare: false);
        archive.Configure(mode, options);
        return archive;
    }

    /// <summary>Stores a message; its bytes are held until <see cref="ForgetStored"/>. After an exception none of them are.</summary>
    /// <param name="message">The message.</param>
    /// <param name="isInStep">
    /// Whether the peer's archive will still number objects as this one does; not so when a part of a message was numbered and never sent.
    /// </param>
    internal void StoreMessage<T>(T message, ref bool isInStep)
    {
        if (_buffer.Length == 0)
            BeginStoring();
        int position = _position;
        (uint, int) numbered = (_numbersGiven, _storedObjects.Count);
        try
        {
            StoreRoot(message);
        }
        catch
        {
            _position = position;
            ForgetBodies();
            isInStep &= numbered == (_numbersGiven, _storedObjects.Count);
            throw;
        }
    }

    /// <summary>The bytes of the messages stored so far.</summary>
    internal ReadOnlyMemory<byte> Stored => _buffer.AsMemory(0, _position);

    /// <summary>Forgets the bytes that are stored, and gives their memory back.</summary>
    internal void ForgetStored()
    {
        _usualSize = Math.Min(_position, LargestUsualSize);
        ReleaseBuffer();
    }

    /// <summary>Forgets what was stored or loaded before, as if the archive were new.</summary>
    internal void BeginAnew()
    {
        ForgetObjects();
        UnicodeStrings = _options.UnicodeStrings;
        AnsiEncoding = _options.AnsiEncoding ?? ArchiveOptions.CodePage1252;
        _before = -_position;
    }

    /// <summary>Begins with as much memory as was needed the last time, since the messages of a connection are often of one size.</summary>
    private void BeginStoring()
    {
        RentBuffer(Math.Max(_options.BufferSize, _usualSize));
        _storeEnd = _buffer.Length;
    }

    /// <summary>Loads a message from the beginning of the bytes that have come.</summary>
    /// <param name="bytes">An array that has the bytes. The archive refers to it until <see cref="Detach"/>, but reads nothing of it after the call.</param>
    /// <param name="offset">Where the first of them lies in it.</param>
    /// <param name="length">How many have come.</param>
    /// <param name="isEnd">No more bytes will come.</param>
    /// <param name="message">The message, if it is whole.</param>
    /// <param name="size">The size of the message.</param>
    /// <param name="missing">The number of bytes that are missing at least, if the message is not whole.</param>
    /// <returns>Whether the message is whole. If it is not, the archive is as it was.</returns>
    /// <exception cref="ArchiveException">The bytes are wrong, or end too early.</exception>
    internal bool TryLoadMessage<T>(byte[] bytes, int offset, int length, bool isEnd, out T? message, out int size, out long missing)
    {
        MessageStart start = new(_before, _loaded.Count, UnicodeStrings, AnsiEncoding);
        if (!ReferenceEquals(_buffer, bytes))
            _buffer = bytes;
        _position = offset;
        _before -= offset;
        _loadEnd = offset + (int)Math.Min(length, _limits.MaxBytes);
        _missing = 0;
        bool isWhole = false;
        try
        {
            message = LoadRoot<T>();
            isWhole = _missing == 0 || isEnd;
        }
        catch (Exception) when (_missing > 0 && !isEnd)
        {
            message = default;
        }
        finally
        {
            size = _position - offset;
            missing = _missing;
            _before += _position;
            _position = _loadEnd = 0;
        }
        if (!isWhole)
        {
            message = default;
            GoBackTo(start);
        }
        return isWhole;
    }

    /// <summary>Lets go of the array that the last message was loaded from.</summary>
    internal void Detach() => _buffer = [];

    private void GoBackTo(MessageStart start)
    {
        _before = start.Position;
        _loaded.RemoveRange(start.Loaded, _loaded.Count - start.Loaded);
        ForgetBodies();
        UnicodeStrings = start.UnicodeStrings;
        AnsiEncoding = start.AnsiEncoding;
    }

    /// <summary>What a message that is not whole must leave as it was.</summary>
    private readonly record struct MessageStart(long Position, int Loaded, bool UnicodeStrings, System.Text.Encoding AnsiEncoding);
}
