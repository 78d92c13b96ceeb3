using System.Collections.Concurrent;

namespace Notifications;

/// <summary>
/// One thread that does one thing after the other, as that of a window does. In a WinForms or WPF program the framework has this context
/// already, and the sockets use that.
/// </summary>
public sealed class MessageLoop : SynchronizationContext, IDisposable
{
    private readonly BlockingCollection<Action> _messages = [];

    /// <summary>Queues work for the thread of the loop. Windows: PostMessage.</summary>
    public override void Post(SendOrPostCallback d, object? state)
    {
        ArgumentNullException.ThrowIfNull(d);
        if (!_messages.IsAddingCompleted)
            _messages.Add(() => d(state));
    }

    /// <summary>Opens the program's windows, and then does what is queued, until <see cref="Quit"/>. WinForms: Application.Run.</summary>
    public void Run(Action open)
    {
        ArgumentNullException.ThrowIfNull(open);
        SynchronizationContext? outer = Current;
        SetSynchronizationContext(this);
        try
        {
            open();
            foreach (Action message in _messages.GetConsumingEnumerable())
                message();
        }
        finally
        {
            SetSynchronizationContext(outer);
        }
    }

    /// <summary>Lets <see cref="Run"/> end. Windows: PostQuitMessage.</summary>
    public void Quit() => _messages.CompleteAdding();

    /// <inheritdoc/>
    public void Dispose() => _messages.Dispose();
}
