namespace Stevedore;

/// <content>
/// What is read is told to a trace, without a question where nobody asks: the bytes of an archive that is traced are hidden, as if they had
/// not come yet. So every read goes the way that it goes where the buffer is empty, and only there is anything to be asked.
/// </content>
internal partial struct ArchiveBuffer
{
    /// <summary>Who is told of what is read.</summary>
    public ArchiveTrace? Trace
    {
        readonly get => _trace;
        set
        {
            _trace = value;
            _tracedFrom = 0;
        }
    }

    /// <summary>The position that the trace is told.</summary>
    public readonly long TracedPosition => _tracedFrom + Position;

    private readonly int ReceivedEnd => _isHiding ? _hiddenEnd : _readEnd;

    /// <summary>Tells the trace positions that count from elsewhere.</summary>
    public void TraceFrom(long position) => _tracedFrom = position;

    /// <summary>Tells the trace, if there is one, of bytes that were read up to here.</summary>
    /// <param name="read">What they are, with the position in this buffer.</param>
    public readonly void Report(in ArchiveRead read) => _trace?.TellRead(read with { Position = _tracedFrom + read.Position });

    /// <summary>Reads without telling, until <see cref="Hide"/>.</summary>
    /// <returns>Whether the bytes were hidden before.</returns>
    public bool Reveal()
    {
        if (!_isHiding)
            return false;
        _readEnd = _hiddenEnd;
        _isHiding = false;
        return true;
    }

    /// <summary>From here on all reads are told.</summary>
    public void Hide()
    {
        _hiddenEnd = _readEnd;
        _readEnd = _position;
        _isHiding = true;
    }

    /// <summary>Shows the next bytes alone to who reads or looks at them at once.</summary>
    private void Show(int size) => _readEnd = _position + size;

    private bool TryFillHidden(int size)
    {
        Reveal();
        try
        {
            return TryFill(size);
        }
        finally
        {
            Hide();
        }
    }

    private int ReceiveHiddenInto(Span<byte> destination)
    {
        long start = Position;
        Reveal();
        int read;
        try
        {
            read = ReadBytes(destination);
        }
        finally
        {
            Hide();
        }
        if (read > 0)
            Report(new ArchiveRead(start, read, ArchiveReadKind.Bytes));
        return read;
    }
}
