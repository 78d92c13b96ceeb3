using Stevedore;

public static class Client
{
    public static void Send(SocketFile file)
    {
        var archive = new Archive(file, ArchiveMode.Store);
        file.Close();
        archive.Close();
    }
}
