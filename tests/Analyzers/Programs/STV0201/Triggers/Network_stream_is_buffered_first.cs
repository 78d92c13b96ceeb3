using System.Net.Sockets;
using Stevedore;

public static class Sender
{
    public static void Send(byte[] blob)
    {
        var socket = new Socket(SocketType.Dgram, ProtocolType.Unspecified);
        Stream stream = new NetworkStream(socket, ownsSocket: true);
        Stream buffered = new BufferedStream(stream);
        var archive = [|new Archive(buffered, ArchiveMode.Store)|];
        archive.WriteCountedArray<byte>(blob);
        archive.Close();
    }
}
