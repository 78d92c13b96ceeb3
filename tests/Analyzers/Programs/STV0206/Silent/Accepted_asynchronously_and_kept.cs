using System.Collections.Concurrent;
using Stevedore;

public sealed class Acceptor(ArchiveSocket listener)
{
    private readonly ConcurrentBag<ArchiveSocket> _clients = [];

    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            ArchiveSocket client = new();
            await listener.AcceptAsync(client, stop);
            _clients.Add(client);
        }
    }
}
