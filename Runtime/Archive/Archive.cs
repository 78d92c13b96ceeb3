using System.Reflection;
using System.Text;
using Stevedore.Wire;

namespace Stevedore;

/// <summary>
/// Loads or stores objects and values as a stream of bytes: those of MFC's <c>CArchive</c>. An archive has one direction for its whole
/// life and is not safe for use by several threads at once.
/// </summary>
/// <remarks>
/// MFC: <c>CArchive</c>; TN002 "Persistent Object Data Format". Values follow each other little-endian and unaligned, without framing;
/// docs/wire-format.md has the layouts. An archive may begin anywhere in a stream and end anywhere.
/// </remarks>
/// <example>
/// <code>
/// using MemoryStream stream = new();
/// using (Archive storing = new(stream, ArchiveMode.Store))
/// {
///     storing.Write(1);
///     storing.Write("Delia");
/// }
/// stream.Position = 0;
/// using Archive loading = new(stream, ArchiveMode.Load);
/// Console.WriteLine($"{loading.ReadInt32()} {loading.ReadString()}");
/// loading.EnsureEnd();
/// </code>
/// </example>
public sealed partial class Archive : IDisposable
{
    // The organs. They are fields, since a property would give out a copy of them, and not private, since what reads and writes values of
    // one kind stands beside the archive and not in it.
    internal ArchiveBuffer Buffer;
    internal StoredObjects StoredObjects = new();
    internal LoadedObjects LoadedObjects = new();
    internal BodyScope Bodies = new();

    private StoredClasses _storedClasses = new();
    private SchemaTable? _schemas;
    private ArchiveOptions _options = ArchiveOptions.Default;
    private ArchiveLimits _limits = ArchiveLimits.Default;
    private Stream? _ownedStream;
    private Archive? _outer;
    private Archive? _original;
    private Assembly? _asker;
    private object? _root;
    private bool _isRootWithoutNumber;
    private StoredRoot _storedRoot;
    private bool _mapsObjects;
    private bool _isAborted;

    /// <summary>
    /// Opens an archive at the current position of a stream. The stream stays open when the archive is closed, as MFC's file does.
    /// </summary>
    /// <param name="stream">The stream to load from or store to.</param>
    /// <param name="mode">The direction.</param>
    /// <param name="options">How to read and write; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentException">The stream cannot be read, or cannot be written.</exception>
    public Archive(Stream stream, ArchiveMode mode, ArchiveOptions? options = null) : this(stream, mode, options, leastBuffer: 0)
    {
    }

    /// <inheritdoc cref="Archive(Stream, ArchiveMode, ArchiveOptions?)"/>
    internal Archive(Stream stream, ArchiveMode mode, ArchiveOptions? options, int leastBuffer) : this(keepsMemory: false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (mode == ArchiveMode.Load ? !stream.CanRead : !stream.CanWrite)
            throw new ArgumentException($"The stream cannot be {(mode == ArchiveMode.Load ? "read" : "written")}.", nameof(stream));
        Open(mode, options);
        if (mode == ArchiveMode.Load)
            Buffer.ReadFrom(new StreamSource(stream), Math.Max(leastBuffer, _options.BufferSize));
        else
            Buffer.WriteTo(new StreamSink(stream), Math.Max(leastBuffer, _options.BufferSize));
    }

    /// <summary>Makes an archive that is to be opened.</summary>
    internal Archive(bool keepsMemory) => Buffer = new ArchiveBuffer(keepsMemory);

    /// <summary>Whether bytes become objects. MFC: <c>CArchive::IsLoading</c>.</summary>
    public bool IsLoading => Buffer.IsLoading;

    /// <summary>Whether objects become bytes. MFC: <c>CArchive::IsStoring</c>.</summary>
    public bool IsStoring => !Buffer.IsLoading;

    /// <summary>Bytes loaded or stored since the archive began.</summary>
    public long Position => Buffer.Position;

    /// <summary>
    /// Whether all bytes received so far are loaded. A message handler loads messages until this is so, since one segment may have brought
    /// several. MFC: <c>CArchive::IsBufferEmpty</c>.
    /// </summary>
    /// <remarks>
    /// Received are also the bytes that an archive has given back and that its stream could not take; see <see cref="Close"/>. So after
    /// <see cref="Flush"/> this says whether the stream itself goes on where the archive stopped.
    /// </remarks>
    /// <exception cref="ArchiveException">The archive is storing.</exception>
    public bool IsBufferEmpty
    {
        get
        {
            Buffer.EnsureLoading();
            return Buffer.IsAllRead;
        }
    }

    /// <summary>Whether there is nothing to be remembered but the position.</summary>
    internal bool IsBlank =>
        StoredObjects.IsEmpty && LoadedObjects.Count == 0 && _schemas is null && Document is null
        && UnicodeStrings == _options.UnicodeStrings && ReferenceEquals(AnsiEncoding, _options.CodePage);

    /// <summary>
    /// What the bodies need to know about the document they belong to; the archive itself does not use it. MFC:
    /// <c>CArchive::m_pDocument</c>.
    /// </summary>
    public object? Document { get; set; }

    /// <summary>
    /// Whether strings are stored in UTF-16, and lines of text are loaded and stored so. It starts as
    /// <see cref="ArchiveOptions.UnicodeStrings"/>; a document may learn it from its header.
    /// </summary>
    public bool UnicodeStrings { get; set; }

    /// <summary>
    /// The code page of strings that are not Unicode. It starts as <see cref="ArchiveOptions.AnsiEncoding"/>; a document may learn it from
    /// its header.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value to set is null.</exception>
    public Encoding AnsiEncoding
    {
        get => AnsiCodePage.Encoding;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            if (!ReferenceEquals(AnsiEncoding, value))
                AnsiCodePage = CodePage.Of(value);
        }
    }

    internal ArchiveLimits Limits => _limits;

    /// <summary><see cref="AnsiEncoding"/>, by which bytes come back as they were.</summary>
    internal CodePage AnsiCodePage { get; private set; } = CodePage.Of(ArchiveOptions.Default.CodePage);

    /// <summary>
    /// Whether there is anything left to load: waits, if need be, until the stream brings a byte or ends. Between two messages of a
    /// connection this tells an end in good order from one in the middle of a message. MFC has no such question: its programs send a flag
    /// in the last message, or take the exception for the end.
    /// </summary>
    /// <exception cref="ArchiveException">The archive is storing.</exception>
    /// <exception cref="IOException">The stream failed, for instance because the peer has reset the connection.</exception>
    /// <exception cref="ObjectDisposedException">The archive is closed.</exception>
    public bool HasMore() => Buffer.TryFill(1);

    /// <summary>
    /// Sees to it that nothing is left to load; waits, if need be, until the stream brings a byte or ends. Called behind the last value of
    /// a document, it tells a layout that only seems to fit. MFC has no such check.
    /// </summary>
    /// <exception cref="ArchiveException">
    /// There are bytes left (<see cref="ArchiveError.TrailingData"/>), or the archive is storing.
    /// </exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="ObjectDisposedException">The archive is closed.</exception>
    public void EnsureEnd()
    {
        long left = Buffer.Left(out bool isLeast);
        if (left > 0)
            throw Trailing(left, isLeast);
    }

    /// <summary>
    /// Passes everything stored so far on to the stream. On a loading archive: gives back the bytes that were received and not loaded, as
    /// <see cref="Close"/> does. MFC: <c>CArchive::Flush</c>.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The archive is closed.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public void Flush()
    {
        Buffer.ThrowIfClosed();
        FlushOrGiveBack();
    }

    /// <summary>
    /// Flushes the archive and ends it; a file that it opened itself is closed. Closing it again does nothing. MFC: <c>CArchive::Close</c>.
    /// </summary>
    /// <remarks>
    /// A loading archive reads ahead, and gives back what it has received and not loaded: a stream that can seek goes back, a
    /// <c>SocketFile</c> has the bytes to read again, and those of any other stream are kept for the next archive that
    /// loads from the same stream object. So an archive for each message loses nothing. Only who reads such another stream directly misses
    /// them.
    /// </remarks>
    /// <exception cref="IOException">The stream failed.</exception>
    public void Close()
    {
        if (Buffer.IsClosed)
            return;
        try
        {
            FlushOrGiveBack();
        }
        finally
        {
            End();
        }
    }

    /// <summary>
    /// Ends the archive without storing what its buffer still has, and does not throw because of bytes that are lost. A loading archive
    /// gives back what it has not loaded, as <see cref="Close"/> does, if the stream still takes it. MFC: <c>CArchive::Abort</c>.
    /// </summary>
    public void Abort()
    {
        if (Buffer.IsClosed)
            return;
        _isAborted = true;
        try
        {
            if (IsLoading)
                Buffer.GiveBackUnread();
        }
        catch (Exception e) when (e is IOException or NotSupportedException or ObjectDisposedException)
        {
            // The stream is closed or fails, and nobody will read on from it.
        }
        finally
        {
            End();
        }
    }

    /// <summary>Closes the archive. MFC: the destructor of <c>CArchive</c>.</summary>
    /// <exception cref="IOException">The stream failed.</exception>
    public void Dispose() => Close();

    private void FlushOrGiveBack()
    {
        if (IsLoading)
            Buffer.GiveBackUnread();
        else
            Buffer.Flush();
    }

    private void End()
    {
        Buffer.Close();
        _ownedStream?.Dispose();
        _ownedStream = null;
    }

    /// <summary>Whether nothing is allowed, limited or written otherwise than by default.</summary>
    private bool HasDefaultOptions => ReferenceEquals(_options, ArchiveOptions.Default);

    /// <summary>Begins anew in a direction.</summary>
    internal void Open(ArchiveMode mode, ArchiveOptions? options)
    {
        options ??= ArchiveOptions.Default;
        if (!ReferenceEquals(_options, options))
        {
            _options = options;
            _limits = options.Limits;
            Buffer.MaxBytes = _limits.MaxBytes;
            LoadedObjects.Most = _limits.MaxObjectCount;
            Buffer.Trace = options.Trace;
            Bodies.IsTraced = options.Trace is not null;
            _forgetsOptions = options.IsTiedToAssembly;
            _longStrings = (int)Math.Min(StringPrefix.ShortLimit - 1, _limits.MaxStringLength) + 1;
        }
        ResetText();
        Buffer.Open(mode);
    }

    /// <summary>An archive for a block of bytes within this one: with its own numbers, and in everything else as this one is now.</summary>
    internal Archive Nest(ArchiveMode mode)
    {
        Archive inner = new(keepsMemory: false);
        inner.Open(mode, _options);
        inner.UnicodeStrings = UnicodeStrings;
        inner.AnsiCodePage = AnsiCodePage;
        inner.Document = Document;
        inner.Bodies.Depth = Bodies.Depth;
        inner.Bodies.Memory = Bodies.Memory.ForInner(Position, AllocatedByTrace);
        inner._schemas = Schemas;
        inner._outer = this;
        return inner;
    }

    /// <summary>Forgets what was stored or loaded before, as if the archive were new.</summary>
    internal void BeginAnew()
    {
        Forget();
        ResetText();
        Buffer.Position = 0;
    }

    /// <summary>Stores into memory that grows.</summary>
    internal void StoreToMemory(long most = long.MaxValue) => Buffer.WriteTo(sink: null, _options.BufferSize, most);

    internal ArchiveException Error(ArchiveError error, string message, string? className = null, Exception? cause = null) =>
        Buffer.Error(error, message, className, cause);

    internal ArchiveException Impossible(string type, Exception? cause = null) =>
        Error(ArchiveError.BadData, $"The bytes are not those of a {type}.", cause: cause);

    internal static ArgumentOutOfRangeException NotThisForm(WireType form) =>
        new(nameof(form), form, "A value of this type cannot have this form.");

    private void Forget()
    {
        StoredObjects.Clear();
        LoadedObjects.Clear();
        _storedClasses.Clear();
        _schemas = null;
        _root = null;
        _standIn = _replacement = null;
        _isRootWithoutNumber = false;
        _asker = null;
        _storedRoot.End();
        _mapsObjects = false;
        Bodies.Clear();
    }

    private void ResetText()
    {
        UnicodeStrings = _options.UnicodeStrings;
        AnsiEncoding = _options.CodePage;
    }
}
