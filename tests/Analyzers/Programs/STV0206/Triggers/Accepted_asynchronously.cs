using Stevedore;

public sealed class Acceptor(ArchiveSocket listener)
{
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            ArchiveSocket client = [|new ArchiveSocket()|];
            await listener.AcceptAsync(client, stop);
        }
    }
}
