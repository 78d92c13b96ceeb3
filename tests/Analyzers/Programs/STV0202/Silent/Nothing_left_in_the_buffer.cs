using Stevedore;

public static class Client
{
    public static void Send(ArchiveSocket socket)
    {
        var file = new SocketFile(socket);
        using var archive = new Archive(file, ArchiveMode.Store);
        archive.Write(1);
        archive.Flush();
        socket.Close();
    }
}
