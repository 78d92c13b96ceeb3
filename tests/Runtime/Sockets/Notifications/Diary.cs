using System.Threading.Channels;

namespace Stevedore.Runtime.Tests.Sockets.Notifications;

/// <summary>What happened, in order, as written down by one thread and read by another.</summary>
internal sealed class Diary<T>
{
    private readonly Channel<T> _entries = Channel.CreateUnbounded<T>();

    public int Count => _entries.Reader.Count;

    public void Note(T entry) => Assert.True(_entries.Writer.TryWrite(entry));

    /// <summary>Waits for the next entry, but not for ever.</summary>
    public Task<T> Next() => _entries.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().InTime();
}
