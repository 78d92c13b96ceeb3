using Stevedore;

public static class Client
{
    public static void Send(ArchiveSocket socket)
    {
        var file = new SocketFile(socket);
        var archive = new Archive(file, ArchiveMode.Store);
        archive.Write(1);
        socket.Close();
        archive.Abort();
    }
}
