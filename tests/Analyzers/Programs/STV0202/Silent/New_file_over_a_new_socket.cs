using Stevedore;

public static class Client
{
    public static void Send(SocketFile file, ArchiveSocket next)
    {
        var archive = new Archive(file, ArchiveMode.Store);
        archive.Write(1);
        archive.Close();
        file.Close();
        file = new SocketFile(next);
        archive = new Archive(file, ArchiveMode.Store);
        archive.Write(2);
        archive.Close();
        file.Close();
    }
}
