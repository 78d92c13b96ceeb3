using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatGrains;

/// <summary>
/// The room as this server knows it: it asks the grain for what is new, and tells its clients, so that however many clients there are, one
/// call waits.
/// </summary>
internal sealed partial class RoomFeed(IGrainFactory grains, ILogger<RoomFeed> logger) : BackgroundService
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    private readonly IRoom _room = grains.GetGrain<IRoom>("lobby");
    private readonly List<string> _lines = [];
    private TaskCompletionSource _news = NewSource();

    /// <summary>How many lines are known here.</summary>
    public int Count
    {
        get
        {
            lock (_lines)
                return _lines.Count;
        }
    }

    /// <summary>The lines from a position on.</summary>
    public IReadOnlyList<string> From(int position)
    {
        lock (_lines)
            return _lines[position..];
    }

    /// <summary>Passes a line on to the room until a silo has stored it.</summary>
    public async Task SayAsync(string text, CancellationToken cancellationToken)
    {
        Line line = new(Guid.NewGuid(), text);
        while (true)
        {
            try
            {
                await _room.SayAsync(line);
                return;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The silo that had the room is lost. Another one will have it, and knows the line by its id if it was stored.
                LogRetry(failure);
                await Task.Delay(s_pause, cancellationToken);
            }
        }
    }

    /// <summary>Waits until there are more lines than are known, or the server stops.</summary>
    /// <returns>Whether there are more.</returns>
    public async Task<bool> WaitForMoreThanAsync(int known, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            Task news;
            lock (_lines)
            {
                if (_lines.Count > known)
                    return true;
                news = _news.Task;
            }
            await news.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        return false;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                Tell(await _room.HearAsync(Count));
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogRetry(failure);
                await Task.Delay(s_pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private void Tell(Transcript heard)
    {
        if (heard.Lines.Count == 0)
            return;
        TaskCompletionSource told;
        lock (_lines)
        {
            _lines.AddRange(heard.Lines.Select(static line => line.Text));
            told = _news;
            _news = NewSource();
        }
        told.SetResult();
    }

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    [LoggerMessage(Level = LogLevel.Information, Message = "The room does not answer, and is asked again.")]
    private partial void LogRetry(Exception failure);
}
