using Stevedore;

public static class Client
{
    public static void Send(SocketFile file, bool cancelled)
    {
        var archive = new Archive(file, ArchiveMode.Store);
        archive.Write(1);
        if (cancelled)
        {
            archive.Abort();
            file.Close();
            return;
        }

        archive.Close();
        file.Close();
    }
}
