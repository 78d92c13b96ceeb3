using System.Text;

namespace Stevedore;

/// <summary>
/// Loads or stores objects and values as a stream of bytes: those of MFC's <c>CArchive</c>. An archive has one direction for its whole
/// life and is not safe for use by several threads at once.
/// </summary>
/// <remarks>
/// MFC: <c>CArchive</c>; TN002 "Persistent Object Data Format". Values follow each other little-endian and unaligned, without framing;
/// docs/wire-format.md has the layouts. An archive may begin anywhere in a stream and end anywhere.
/// </remarks>
public sealed partial class Archive : IDisposable
{
    private ArchiveOptions _options = ArchiveOptions.Default;
    private ArchiveLimits _limits = ArchiveLimits.Default;
    private Encoding _ansiEncoding = ArchiveOptions.CodePage1252;
    private bool _isLoading;
    private bool _isClosed;
    private Stream? _ownedStream;

    /// <summary>Opens an archive at the current position of a stream. The stream stays open when the archive is closed, as MFC's file does.</summary>
    /// <param name="stream">The stream to load from or store to.</param>
    /// <param name="mode">The direction.</param>
    /// <param name="options">How to read and write; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentException">The stream cannot be read, or cannot be written.</exception>
    public Archive(Stream stream, ArchiveMode mode, ArchiveOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (mode == ArchiveMode.Load ? !stream.CanRead : !stream.CanWrite)
            throw new ArgumentException(mode == ArchiveMode.Load ? "The stream cannot be read." : "The stream cannot be written.", nameof(stream));
        Configure(mode, options);
        if (mode == ArchiveMode.Load)
            LoadFrom(new StreamSource(stream));
        else
            StoreTo(new StreamSink(stream));
    }

    private Archive(bool isSpare) => _isSpare = isSpare;

    /// <summary>Opens a file for loading. Closing the archive closes the file.</summary>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read.</exception>
    public static Archive OpenRead(string path, ArchiveOptions? options = null) =>
        Owning(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0), ArchiveMode.Load, options);

    /// <summary>Creates a file, or empties it if it exists, for storing. Closing the archive closes the file.</summary>
    /// <exception cref="IOException">The file cannot be created.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written.</exception>
    public static Archive Create(string path, ArchiveOptions? options = null) =>
        Owning(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0), ArchiveMode.Store, options);

    /// <summary>Whether bytes become objects. MFC: <c>CArchive::IsLoading</c>.</summary>
    public bool IsLoading => _isLoading;

    /// <summary>Whether objects become bytes. MFC: <c>CArchive::IsStoring</c>.</summary>
    public bool IsStoring => !_isLoading;

    /// <summary>Bytes loaded or stored since the archive began.</summary>
    public long Position => _before + _position;

    /// <summary>What the bodies need to know about the document they belong to; the archive itself does not use it. MFC: <c>CArchive::m_pDocument</c>.</summary>
    public object? Document { get; set; }

    /// <summary>
    /// Whether strings are stored in UTF-16, and lines of text are loaded and stored so. It starts as <see cref="ArchiveOptions.UnicodeStrings"/>;
    /// a document may learn it from its header.
    /// </summary>
    public bool UnicodeStrings { get; set; }

    /// <summary>The code page of strings that are not Unicode. It starts as <see cref="ArchiveOptions.AnsiEncoding"/>; a document may learn it from its header.</summary>
    /// <exception cref="ArgumentNullException">The value to set is null.</exception>
    public Encoding AnsiEncoding
    {
        get => _ansiEncoding;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _ansiEncoding = value;
        }
    }

    /// <summary>
    /// Passes everything stored so far on to the stream. On a loading archive: gives the bytes that were received and not loaded back to the
    /// stream, if it can seek. MFC: <c>CArchive::Flush</c>.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The archive is closed.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public void Flush()
    {
        ThrowIfClosed();
        if (_isLoading)
        {
            GiveBackUnread();
        }
        else
        {
            Spill();
            _sink?.Flush();
        }
    }

    /// <summary>Flushes the archive and ends it; a file that it opened itself is closed. Closing it again does nothing. MFC: <c>CArchive::Close</c>.</summary>
    /// <exception cref="IOException">The stream failed.</exception>
    public void Close()
    {
        if (_isClosed)
            return;
        try
        {
            Flush();
        }
        finally
        {
            Abort();
        }
    }

    /// <summary>Ends the archive without storing what its buffer still has. It does not throw because of bytes that are lost. MFC: <c>CArchive::Abort</c>.</summary>
    public void Abort()
    {
        if (_isClosed)
            return;
        _isClosed = true;
        ReleaseBuffer();
        _ownedStream?.Dispose();
        _ownedStream = null;
    }

    /// <summary>Closes the archive. MFC: the destructor of <c>CArchive</c>.</summary>
    /// <exception cref="IOException">The stream failed.</exception>
    public void Dispose() => Close();

    private static Archive Owning(FileStream file, ArchiveMode mode, ArchiveOptions? options)
    {
        try
        {
            return new Archive(file, mode, options) { _ownedStream = file };
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private void Configure(ArchiveMode mode, ArchiveOptions? options)
    {
        options ??= ArchiveOptions.Default;
        if (!ReferenceEquals(_options, options))
        {
            _options = options;
            _limits = options.Limits;
        }
        Encoding encoding = options.AnsiEncoding ?? ArchiveOptions.CodePage1252;
        if (!ReferenceEquals(_ansiEncoding, encoding))
            _ansiEncoding = encoding;
        UnicodeStrings = options.UnicodeStrings;
        _isLoading = mode == ArchiveMode.Load;
        _isClosed = false;
    }

    private void ThrowIfClosed() => ObjectDisposedException.ThrowIf(_isClosed, this);

    private void EnsureLoading()
    {
        ThrowIfClosed();
        if (!_isLoading)
            throw Error(ArchiveError.WriteOnly, "A storing archive was read from.");
    }

    private void EnsureStoring()
    {
        ThrowIfClosed();
        if (_isLoading)
            throw Error(ArchiveError.ReadOnly, "A loading archive was written to.");
    }

    private ArchiveException Error(ArchiveError error, string message, string? className = null) => new(error, message, Position, className);
}
