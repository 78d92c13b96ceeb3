using System.Net.Sockets;
using Stevedore;

public sealed class Worker
{
    public async Task<byte[]> NextAsync(NetworkStream stream, CancellationToken stop)
    {
        int count;
        using (Archive archive = new(stream, ArchiveMode.Load))
            count = archive.ReadUInt16();
        byte[] body = new byte[count];
        await [|stream.ReadExactlyAsync(body, stop)|];
        return body;
    }
}
