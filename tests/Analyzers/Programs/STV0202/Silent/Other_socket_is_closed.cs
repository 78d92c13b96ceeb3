using Stevedore;

public static class Server
{
    public static void Serve(ArchiveSocket listener, ArchiveSocket client)
    {
        var file = new SocketFile(client);
        using var archive = new Archive(file, ArchiveMode.Store);
        archive.Write(1);
        listener.Close();
    }
}
