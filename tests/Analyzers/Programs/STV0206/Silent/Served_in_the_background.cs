using Stevedore;

public sealed class Acceptor(ArchiveSocket listener)
{
    public async Task RunAsync(CancellationToken stop)
    {
        while (true)
        {
            var client = new ArchiveSocket();
            await listener.AcceptAsync(client, stop);
            _ = ServeAsync(client, stop);
        }
    }

    private static async Task ServeAsync(ArchiveSocket client, CancellationToken stop)
    {
        using ArchiveSocket mine = client;
        await mine.SendAsync(new byte[] { 1 }, stop);
    }
}
