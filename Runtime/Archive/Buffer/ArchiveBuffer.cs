using System.Buffers;
using System.Runtime.InteropServices;

namespace Stevedore;

/// <summary>
/// The bytes of an archive that are in memory: where they come from or go to, and how far the archive is. Nothing else knows a place in
/// them.
/// </summary>
/// <remarks>
/// Embedded in <see cref="Archive"/> as one field, never copied and never passed by value: a class of its own would cost every scalar
/// another look into memory. It also fails for the archive, since whether a value can be read or written shows here first. MFC:
/// <c>m_lpBufStart</c>, <c>m_lpBufCur</c>, <c>m_lpBufMax</c> and <c>m_pFile</c> of <c>CArchive</c>.
/// </remarks>
internal partial struct ArchiveBuffer(bool keepsMemory)
{
    /// <summary>Asked for less, a buffer writer may lend the end of a nearly full buffer, for which there is no use.</summary>
    private const int SmallestBorrowed = 64;

    /// <summary>
    /// The bytes for which no writer lends memory: to copy so few takes less time than to see whether what it lends is an array.
    /// </summary>
    private const int MostCopied = 1024;

    /// <summary>What an archive that waits to be used again keeps of its memory.</summary>
    private const int LargestSpare = 64 << 10;

    private readonly bool _keepsMemory = keepsMemory;
    private byte[] _bytes = [];
    private int _position;

    // Each end is 0 in the other direction and when the archive is closed, so that the one comparison that finds the buffer
    // too short also finds the wrong direction.
    private int _writeEnd;
    private int _readEnd;

    private long _before;

    // Where the bytes begin that no sink has taken: not at 0 only in memory that a buffer writer has lent.
    private int _writeBegin;
    private int _ownSize;

    private bool _isBorrowed;
    private bool _mayBorrow;
    private bool _isPooled;
    private bool _isLoading;
    private bool _isHiding;
    private bool _isClosed;
    private bool _mayGoOn;
    private byte[] _spare = [];
    private ArchiveSource? _source;
    private ArchiveSink? _sink;
    private WriterSink? _writerSink;
    private MemorySink? _memorySink;

    private ArchiveTrace? _trace;
    private long _tracedFrom;

    // Where the received bytes end while they are hidden from who reads them.
    private int _hiddenEnd;

    /// <summary>The size to which memory grows before bytes are passed on, for who wants them in memory.</summary>
    private int _mostInOnePiece;

    /// <summary>The bytes that there may be in memory, all pieces together.</summary>
    private long _mostInMemory;

    public readonly bool IsLoading => _isLoading;

    public readonly bool IsClosed => _isClosed;

    /// <summary>The bytes that the whole archive may have when it is loaded.</summary>
    public long MaxBytes { readonly get; set; } = ArchiveLimits.Default.MaxBytes;

    /// <summary>
    /// The bytes that were asked for beyond those that there are, if nothing more can be received: at least so many are missing.
    /// </summary>
    public long Missing { readonly get; private set; }

    /// <summary>Bytes read or written since the archive began. Set, it counts on from there.</summary>
    public long Position
    {
        readonly get => _before + _position;
        set => _before = value - _position;
    }

    /// <summary>Begins anew in a direction, without bytes as yet.</summary>
    public void Open(ArchiveMode mode)
    {
        _isLoading = mode == ArchiveMode.Load;
        _isClosed = false;
    }

    /// <summary>Reads from a source through memory of at least this size.</summary>
    public void ReadFrom(ArchiveSource source, int size)
    {
        _source = source;
        Rent(size);
        if (_trace is not null)
            Hide();
    }

    /// <summary>
    /// Reads bytes from a copy: a class cannot keep a span, and pinning it would let an archive that is used too late read foreign memory.
    /// </summary>
    public void ReadFrom(ReadOnlySpan<byte> bytes, int size)
    {
        Rent(Math.Max(size, bytes.Length));
        bytes.CopyTo(_bytes);
        _readEnd = (int)Math.Min(bytes.Length, MaxBytes);
        if (_trace is not null)
            Hide();
    }

    /// <summary>Reads bytes where they lie, or through memory of at least this size if they lie in pieces.</summary>
    public void ReadFrom(ReadOnlySequence<byte> bytes, int size)
    {
        if (bytes.IsSingleSegment && MemoryMarshal.TryGetArray(bytes.First, out ArraySegment<byte> segment))
            ReadFrom(segment);
        else
            ReadFrom(new SequenceSource(bytes), size);
    }

    /// <summary>Reads bytes where they lie.</summary>
    public void ReadFrom(ArraySegment<byte> bytes)
    {
        _bytes = bytes.Array!;
        _position = bytes.Offset;
        _before = -bytes.Offset;
        _readEnd = bytes.Offset + (int)Math.Min(bytes.Count, MaxBytes);
        if (_trace is not null)
            Hide();
    }

    /// <summary>Writes to a sink through memory of at least this size; without a sink into memory, in pieces if it becomes much.</summary>
    public void WriteTo(ArchiveSink? sink, int size, long mostInMemory = long.MaxValue)
    {
        _sink = sink;
        _mostInMemory = mostInMemory;
        _mostInOnePiece = sink is null ? BytePool.PieceSize : 0;
        Rent(size);
        _writeEnd = _bytes.Length;
    }

    /// <summary>
    /// Writes to a buffer writer: what is more than a little into its own memory if that is an array, otherwise through memory of at least
    /// this size.
    /// </summary>
    public void WriteTo(IBufferWriter<byte> writer, int size)
    {
        _sink = (_writerSink ??= new WriterSink()).Into(writer);
        _ownSize = size;
        _mostInOnePiece = 0;
        Rent(size);
        _writeEnd = Math.Min(MostCopied, _bytes.Length);
        _mayBorrow = true;
    }

    /// <summary>Ends reading or writing. What was not flushed is lost.</summary>
    public void Close()
    {
        _isClosed = true;
        Release();
        _writerSink?.Into(null);
    }

    /// <summary>Gives up bytes and memory, source and sink, and stays open.</summary>
    /// <returns>Whether the memory is kept for what is read or written next.</returns>
    public bool Release()
    {
        byte[] bytes = _bytes;
        _before += _position;
        _position = _writeBegin = _writeEnd = _readEnd = 0;
        _isBorrowed = _mayBorrow = _isHiding = false;
        _source = null;
        _sink = null;
        _mayGoOn = false;
        _memorySink?.Truncate(0);
        GiveUpMemory();
        _isPooled = false;
        return ReferenceEquals(bytes, _spare);
    }

    /// <summary>Gives up the memory that is kept, too. The buffer is released.</summary>
    public void GiveUpSpare()
    {
        if (_spare.Length > 0)
            BytePool.Return(_spare);
        _bytes = _spare = [];
    }

    private void Rent(int size)
    {
        if (_spare.Length < size)
            _bytes = BytePool.Rent(size);
        else if (!ReferenceEquals(_bytes, _spare))
            _bytes = _spare;
        _isPooled = true;
    }

    private void GiveUpMemory()
    {
        if (ReferenceEquals(_bytes, _spare))
            return;
        byte[]? unused = _isPooled ? _bytes : null;
        if (_keepsMemory && unused?.Length <= LargestSpare)
            (_spare, unused) = (unused, _spare);
        _bytes = _spare;
        if (unused?.Length > 0)
            BytePool.Return(unused);
    }
}
