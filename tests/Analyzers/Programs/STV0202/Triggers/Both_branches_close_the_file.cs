using Stevedore;

public static class Client
{
    public static void Send(SocketFile file, ArchiveSocket socket, bool hard)
    {
        var archive = new Archive(file, ArchiveMode.Store);
        archive.Write(hard);
        if (hard)
            file.Dispose();
        else
            file.Close();
        [|archive.Close()|];
        socket.Close();
    }
}
