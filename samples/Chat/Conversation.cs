namespace Chat;

/// <summary>All lines that were said, for clients that have not been sent them yet. MFC: m_msgList of CHATSRVR's document.</summary>
/// <remarks>
/// A client is a position in this list. So one that is slow costs no memory and nobody's time; its next message is longer, that is all.
/// </remarks>
public sealed class Conversation
{
    private readonly List<string> _lines = [];
    private bool _hasEnded;

    /// <summary>How many lines were said so far.</summary>
    public int Count
    {
        get
        {
            lock (_lines)
                return _lines.Count;
        }
    }

    /// <summary>Adds lines, which are news to all who wait, unless the conversation has ended.</summary>
    public void Add(IReadOnlyCollection<string> lines)
    {
        lock (_lines)
        {
            if (!_hasEnded)
                _lines.AddRange(lines);
            Monitor.PulseAll(_lines);
        }
    }

    /// <summary>Adds the last line.</summary>
    public void End(string lastLine)
    {
        lock (_lines)
        {
            Add([lastLine]);
            _hasEnded = true;
        }
    }

    /// <summary>The lines from a position on.</summary>
    public IReadOnlyList<string> From(int position)
    {
        lock (_lines)
            return _lines[position..];
    }

    /// <summary>Waits for news.</summary>
    /// <param name="known">How many lines are none.</param>
    /// <param name="gone">Ends the waiting.</param>
    /// <returns>True when there are more lines; false when the conversation has ended, or who waits has gone.</returns>
    public bool WaitForMoreThan(int known, CancellationToken gone = default)
    {
        using CancellationTokenRegistration wakening = gone.Register(WakeAll);
        lock (_lines)
        {
            while (_lines.Count <= known && !_hasEnded && !gone.IsCancellationRequested)
                Monitor.Wait(_lines);
            return !_hasEnded && !gone.IsCancellationRequested;
        }
    }

    private void WakeAll()
    {
        lock (_lines)
            Monitor.PulseAll(_lines);
    }
}
