using System.Net.Sockets;
using Stevedore;

public sealed class Feed
{
    private readonly NetworkStream _stream;

    public Feed(Socket socket) => _stream = new NetworkStream(socket, ownsSocket: true);

    public void Run(Action<byte[]> deliver)
    {
        while (true)
        {
            int length;
            using (var header = new Archive(_stream, ArchiveMode.Load))
                length = header.ReadInt32();
            if (length == 0)
                break;
            byte[] body = new byte[Math.Min(length, 4096)];
            [|_stream.ReadExactly(body)|];
            deliver(body);
        }
    }
}
