namespace ChatCluster.Client;

/// <summary>What a member has said and must say again until it is acknowledged, and what it has heard and must not hear twice.</summary>
internal sealed class ExactlyOnceDelivery
{
    private readonly object _lock = new();
    private readonly List<Line> _unacknowledged = [];
    private readonly HashSet<Guid> _heard = [];
    private readonly TaskCompletionSource _clear = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _toHear = int.MaxValue;

    public void Said(Line line)
    {
        lock (_lock)
            _unacknowledged.Add(line);
    }

    public Line[] Unacknowledged()
    {
        lock (_lock)
            return [.. _unacknowledged];
    }

    /// <summary>A line is acknowledged.</summary>
    /// <returns>The line, the first time.</returns>
    public Line? IsAcknowledged(Guid id)
    {
        lock (_lock)
        {
            Line? line = _unacknowledged.Find(line => line.Id == id);
            if (line is not null)
                _unacknowledged.Remove(line);
            ClearIfDone();
            return line;
        }
    }

    /// <summary>A line is heard.</summary>
    /// <returns>Whether it is the first time.</returns>
    public bool IsNew(Line line)
    {
        lock (_lock)
        {
            bool isNew = _heard.Add(line.Id);
            ClearIfDone();
            return isNew;
        }
    }

    /// <summary>Ends when everything is acknowledged and at least so many lines were heard.</summary>
    public Task ClearAsync(int heard)
    {
        lock (_lock)
        {
            _toHear = heard;
            ClearIfDone();
        }
        return _clear.Task;
    }

    private void ClearIfDone()
    {
        if (_unacknowledged.Count == 0 && _heard.Count >= _toHear)
            _clear.TrySetResult();
    }
}
