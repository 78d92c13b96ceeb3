using Microsoft.Extensions.Options;

namespace Stevedore.AspNetCore;

/// <summary>The connections that are being served, and what went over all there were. It watches and costs a message nothing.</summary>
internal sealed class OpenConnections(IOptions<ArchiveHostOptions> options)
{
    private readonly HashSet<ArchiveConnection> _open = [];
    private Traffic _closed;

    /// <summary>How many there may be.</summary>
    public int Maximum { get; } = options.Value.MaxConnections;

    public int Count
    {
        get
        {
            lock (_open)
                return _open.Count;
        }
    }

    /// <summary>What went over all connections since the host started.</summary>
    public Traffic Traffic
    {
        get
        {
            lock (_open)
                return _open.Aggregate(_closed, static (sum, connection) => sum.With(connection));
        }
    }

    /// <summary>Takes a connection in.</summary>
    /// <returns>Whether there was a place.</returns>
    public bool TryAdd(ArchiveConnection connection)
    {
        lock (_open)
            return _open.Count < Maximum && _open.Add(connection);
    }

    public void Remove(ArchiveConnection connection)
    {
        lock (_open)
        {
            if (_open.Remove(connection))
                _closed = _closed.With(connection);
        }
    }
}
