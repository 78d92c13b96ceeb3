using System.Net.Sockets;
using Stevedore;

public static class Client
{
    public static void Send(NetworkStream network)
    {
        var buffered = new BufferedStream(network);
        var archive = new Archive(buffered, ArchiveMode.Store);
        archive.Write(1);
        network.Dispose();
        [|archive.Dispose()|];
    }
}
