using System.Collections.Concurrent;

namespace Stevedore.Runtime.Tests.Sockets.Notifications;

/// <summary>A thread that does what is posted to it, as that of a window does.</summary>
internal sealed class MessageLoop : SynchronizationContext, IDisposable
{
    private readonly BlockingCollection<Action> _messages = [];
    private readonly Thread _thread;

    public MessageLoop()
    {
        _thread = new Thread(Run) { IsBackground = true };
        _thread.Start();
    }

    public bool IsCurrent => Thread.CurrentThread == _thread;

    public int Pending => _messages.Count;

    public override void Post(SendOrPostCallback d, object? state) => _messages.Add(() => d(state));

    /// <summary>Does something on the thread of the loop and waits until it is done.</summary>
    public Task Invoke(Action action)
    {
        TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Post(
            _ =>
            {
                try
                {
                    action();
                    done.SetResult();
                }
                catch (Exception failure)
                {
                    done.SetException(failure);
                }
            },
            null);
        return done.Task.InTime();
    }

    /// <summary>Does what is waiting now, within what is being done. Windows: the loop of a modal dialog.</summary>
    public void DoWhatIsWaiting()
    {
        while (_messages.TryTake(out Action? message))
            message();
    }

    public void Dispose()
    {
        _messages.CompleteAdding();
        Assert.True(_thread.Join(Side.Limit));
        _messages.Dispose();
    }

    private void Run()
    {
        SetSynchronizationContext(this);
        foreach (Action message in _messages.GetConsumingEnumerable())
            message();
    }
}
