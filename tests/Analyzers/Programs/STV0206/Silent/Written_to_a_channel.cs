using System.Threading.Channels;
using Stevedore;

public sealed class Pump(ChannelWriter<ArchiveSocket> accepted)
{
    public async Task RunAsync(ArchiveSocket listener)
    {
        ArchiveSocket client = new();
        await listener.AcceptAsync(client);
        if (!accepted.TryWrite(client))
            client.Dispose();
    }
}
