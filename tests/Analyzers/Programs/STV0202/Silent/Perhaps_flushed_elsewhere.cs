using Stevedore;

public static class Client
{
    public static void Send(ArchiveSocket socket, Action<Archive> send)
    {
        var file = new SocketFile(socket);
        using var archive = new Archive(file, ArchiveMode.Store);
        send(archive);
        socket.Close();
    }
}
