using Stevedore;

public static class Client
{
    public static void Send(string host)
    {
        using var socket = new ArchiveSocket();
        socket.Create();
        socket.Connect(host, 5000);
        using var file = new SocketFile(socket);
        using var archive = new Archive(file, ArchiveMode.Store);
        archive.Write(1);
    }
}
