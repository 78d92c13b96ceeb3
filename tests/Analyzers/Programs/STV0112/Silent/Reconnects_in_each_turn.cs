using System.Net.Sockets;
using Stevedore;

public static class Client
{
    public static void Poll(string host)
    {
        Socket socket;
        while (true)
        {
            socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            socket.Connect(host, 700);
            using Archive archive = new(new NetworkStream(socket), ArchiveMode.Load);
            Console.WriteLine(archive.ReadString());
        }
    }
}
