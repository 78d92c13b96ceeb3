using System.Net;

namespace Stevedore.Soak.Servers;

/// <summary>A server of the runtime alone.</summary>
internal sealed class ListenerServer : IAsyncDisposable
{
    private readonly ArchiveListener _listener;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;

    public ListenerServer(ArchiveConnectionOptions options, Ledger ledger)
    {
        _listener = ArchiveListener.Listen(new IPEndPoint(IPAddress.Loopback, 0), new ArchiveListenerOptions { Connection = options });
        _listener.Failed += (_, failed) => ledger.Surprise($"listener: {failed.Exception}");
        _serving = _listener.ServeAsync((connection, cancellation) => Answering.ServeAsync(connection, ledger, cancellation), _stop.Token);
    }

    public EndPoint EndPoint => _listener.LocalEndPoint;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _listener.DisposeAsync();
        _stop.Dispose();
    }
}
