using Stevedore;

public static class Client
{
    public static void Send(SocketFile file)
    {
        var archive = new Archive(file, ArchiveMode.Store);
        archive.Write(1);
        file.Close();
        [|archive.Flush()|];
        archive.Abort();
    }
}
