using System.Net.Sockets;
using Stevedore;

public static class Client
{
    public static int Ask(Socket socket, byte[] answer)
    {
        using SocketFile file = new(socket);
        using (Archive archive = new(file, ArchiveMode.Store))
            archive.Write("status");
        return socket.Receive(answer);
    }
}
