using System.Net.Sockets;
using Stevedore;

public static class Client
{
    public static void Send(Socket socket)
    {
        var stream = new NetworkStream(socket, ownsSocket: true);
        var archive = new Archive(stream, ArchiveMode.Store);
        archive.Write("end");
        socket.Close();
        [|archive.Close()|];
    }
}
