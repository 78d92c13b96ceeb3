namespace Stevedore.Soak;

/// <summary>What all clients and servers have seen.</summary>
internal sealed class Ledger
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, long> _connections = [];
    private readonly List<string> _surprises = [];
    private long _sent, _received, _answered, _lost, _doubled, _reordered, _corrupted;

    public long Sent => Interlocked.Read(ref _sent);

    public long Received => Interlocked.Read(ref _received);

    public long Answered => Interlocked.Read(ref _answered);

    /// <summary>Messages of clients that waited for every answer, and got none.</summary>
    public long Lost => Interlocked.Read(ref _lost);

    public long Doubled => Interlocked.Read(ref _doubled);

    public long Reordered => Interlocked.Read(ref _reordered);

    public long Corrupted => Interlocked.Read(ref _corrupted);

    /// <summary>How many connections there were, by what their client did to them.</summary>
    public IReadOnlyDictionary<string, long> Connections => _connections;

    /// <summary>What nobody should have seen.</summary>
    public IReadOnlyList<string> Surprises => _surprises;

    public bool IsClean => Lost + Doubled + Reordered + Corrupted == 0 && _surprises.Count == 0;

    public void Send() => Interlocked.Increment(ref _sent);

    public void Lose(long count) => Interlocked.Add(ref _lost, count);

    /// <summary>A server received a message.</summary>
    public void Receive(Parcel parcel, int expected) => Count(parcel, expected, ref _received);

    /// <summary>A client received an answer.</summary>
    public void Answer(Parcel parcel, int expected) => Count(parcel, expected, ref _answered);

    public void Open(string behaviour)
    {
        lock (_lock)
            _connections[behaviour] = _connections.GetValueOrDefault(behaviour) + 1;
    }

    public void Surprise(string what)
    {
        lock (_lock)
        {
            if (_surprises.Count < 20)
                _surprises.Add(what);
        }
    }

    private void Count(Parcel parcel, int expected, ref long counter)
    {
        Interlocked.Increment(ref counter);
        if (!parcel.IsWhole)
            Interlocked.Increment(ref _corrupted);
        else if (parcel.Number < expected)
            Interlocked.Increment(ref _doubled);
        else if (parcel.Number > expected)
            Interlocked.Increment(ref _reordered);
    }
}
