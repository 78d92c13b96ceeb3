namespace Stevedore;

/// <content>
/// Messages of a connection: values in place, one after the other. The bytes of the last one may not have come yet, which must be told from
/// bytes that are wrong, and must leave no trace.
/// </content>
public sealed partial class Archive
{
    private const int LargestUsualSize = 1 << 20;

    private int _usualSize;

    /// <summary>An archive for the messages of one direction of a connection.</summary>
    /// <param name="spare">One that holds nothing, if there is one.</param>
    /// <param name="mode">The direction.</param>
    /// <param name="options">How to read and write.</param>
    /// <param name="rest">What the last archive of this direction has left.</param>
    internal static Archive ForMessages(Archive? spare, ArchiveMode mode, ArchiveOptions options, ArchiveRest rest)
    {
        Archive archive = spare ?? new(isSpare: true);
        archive.Configure(mode, options);
        archive.Buffer.Position = rest.Position;
        archive._usualSize = rest.UsualSize;
        return archive;
    }

    /// <summary>
    /// Gives up what is not needed until the next message: all of it, if there is nothing to be remembered, and the archive can serve
    /// another connection; else the memory.
    /// </summary>
    /// <returns>Whether there is nothing to be remembered but the rest.</returns>
    internal bool TryRest(out ArchiveRest rest)
    {
        rest = new ArchiveRest(Position, _usualSize);
        Buffer.Release();
        if (IsBlank)
        {
            ForgetBodies();
            return true;
        }
        Buffer.GiveUpSpare();
        return false;
    }

    private bool IsBlank =>
        _loaded.Count == 0 && _numbersGiven == 0 && _storedObjects.Count == 0 && _schemas is null && Document is null
        && UnicodeStrings == _options.UnicodeStrings && ReferenceEquals(_ansiEncoding, _options.AnsiEncoding ?? ArchiveOptions.CodePage1252);

    /// <summary>Stores a message; its bytes are held until <see cref="ForgetStored"/>. After an exception none of them are.</summary>
    /// <param name="message">The message.</param>
    /// <param name="isForgetful">The archive forgets the message afterwards.</param>
    /// <param name="isInStep">
    /// Whether the peer's archive will still number objects as this one does; not so when a part of a message was numbered and never sent.
    /// </param>
    internal void StoreMessage<T>(T message, bool isForgetful, ref bool isInStep)
    {
        StoredSoFar before = BeginStoring();
        try
        {
            StoreRoot(message);
        }
        catch
        {
            isInStep &= TakeBack(before, isForgetful);
            throw;
        }
        if (isForgetful)
            BeginAnew();
    }

    /// <summary>Stores messages until there are enough bytes, beginning with the one that the enumerator is at. After an exception those before it are held.</summary>
    /// <returns>Whether there may be more messages; not so when the enumerator has come to its end.</returns>
    /// <inheritdoc cref="StoreMessage{T}" path="/param"/>
    internal bool StoreMessages<T>(IEnumerator<T> messages, int enough, bool isForgetful, ref bool isInStep, ref long count)
    {
        StoredSoFar before = BeginStoring();
        try
        {
            do
            {
                StoreRoot(messages.Current);
                if (isForgetful)
                    BeginAnew();
                count++;
                before = StoredNow;
                if (before.Size >= enough)
                    return true;
            }
            while (messages.MoveNext());
            return false;
        }
        catch
        {
            isInStep &= TakeBack(before, isForgetful);
            throw;
        }
    }

    /// <summary>The bytes of the messages stored so far.</summary>
    internal ReadOnlyMemory<byte> Stored => Buffer.Written;

    /// <summary>Forgets the bytes that are stored, and gives up their memory if it is much.</summary>
    /// <returns>Whether the memory is used again for the next messages of this archive or of another connection's.</returns>
    internal bool ForgetStored()
    {
        _usualSize = Math.Min(Buffer.Written.Count, LargestUsualSize);
        return Buffer.Release();
    }

    /// <summary>Forgets what was stored or loaded before, as if the archive were new.</summary>
    internal void BeginAnew()
    {
        ForgetObjects();
        UnicodeStrings = _options.UnicodeStrings;
        System.Text.Encoding encoding = _options.AnsiEncoding ?? ArchiveOptions.CodePage1252;
        if (!ReferenceEquals(_ansiEncoding, encoding))
            _ansiEncoding = encoding;
        Buffer.Position = 0;
    }

    /// <summary>Begins with as much memory as was needed the last time, since the messages of a connection are often of one size.</summary>
    private StoredSoFar BeginStoring()
    {
        if (!Buffer.IsWriting)
            Buffer.WriteTo(sink: null, Math.Max(_options.BufferSize, _usualSize));
        return StoredNow;
    }

    private StoredSoFar StoredNow => new(Buffer.Written.Count, _numbersGiven, _storedObjects.Count);

    /// <summary>Takes back the part of a message that was stored before it failed.</summary>
    /// <returns>Whether nothing of it was numbered, or the numbers are forgotten.</returns>
    private bool TakeBack(StoredSoFar before, bool isForgetful)
    {
        Buffer.TakeBack(before.Size);
        ForgetBodies();
        bool isInStep = isForgetful || before == StoredNow;
        if (isForgetful)
            BeginAnew();
        return isInStep;
    }

    /// <summary>
    /// Loads messages as long as they are whole, there is room for them, and as many bytes are left as the last one had. A message that
    /// is not whole leaves the archive as it was before.
    /// </summary>
    /// <param name="create">What makes objects of the class of <typeparamref name="T"/>, if it is one; see <see cref="RuntimeClass.CreatorOf{T}"/>.</param>
    /// <param name="messages">Where they are put; there is room for one at least.</param>
    /// <param name="block">The bytes. It says afterwards, also after an exception, what was loaded and what is missing.</param>
    /// <exception cref="ArchiveException">The bytes of a message are wrong, or end too early.</exception>
    internal void LoadMessages<T>(Func<T>? create, Span<T> messages, ref MessageBlock block)
    {
        MessageStart start = default;
        bool mayComeYet = false;
        try
        {
            do
            {
                start = new MessageStart(Position, _loaded.Count, UnicodeStrings, AnsiEncoding);
                bool isAllowed = Buffer.GoOnReading(block.Rest);
                mayComeYet = isAllowed && !block.IsLast;
                T message = LoadRoot(create);
                if (Buffer.Missing > 0 && mayComeYet)
                    break;
                if (Buffer.Missing > 0 && !isAllowed)
                    throw Buffer.Shortage(Buffer.Missing);
                block.Size = (int)(Position - start.Position);
                if (block.Size > block.MaxSize)
                    break;
                messages[block.Count++] = message;
                block.Start += block.Size;
                if (block.IsForgetful)
                    BeginAnew();
            }
            while (block.Count < messages.Length && block.Rest.Count >= Math.Max(1, block.Size));
        }
        catch (Exception) when (Buffer.Missing > 0 && mayComeYet)
        {
            // The rest of the message has not come yet.
        }
        finally
        {
            Buffer.StopReading();
            if (Buffer.Missing > 0 && mayComeYet)
            {
                block.Missing = Buffer.Missing;
                GoBackTo(start);
            }
        }
    }

    private void GoBackTo(MessageStart start)
    {
        Buffer.Position = start.Position;
        _loaded.RemoveRange(start.Loaded, _loaded.Count - start.Loaded);
        ForgetBodies();
        UnicodeStrings = start.UnicodeStrings;
        AnsiEncoding = start.AnsiEncoding;
    }

    /// <summary>What a message that is not whole must leave as it was.</summary>
    private readonly record struct MessageStart(long Position, int Loaded, bool UnicodeStrings, System.Text.Encoding AnsiEncoding);

    /// <summary>What a message that cannot be stored must leave as it was, or the peer could not follow.</summary>
    private readonly record struct StoredSoFar(int Size, uint NumbersGiven, int Objects);
}
