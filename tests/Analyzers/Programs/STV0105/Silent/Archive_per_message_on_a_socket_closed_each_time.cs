using Stevedore;

public static class Server
{
    public static void Serve(SocketFile file)
    {
        while (true)
        {
            using var incoming = new Archive(file, ArchiveMode.Load);
            string? line = incoming.ReadString();
            if (line is null)
                return;
            using var outgoing = new Archive(file, ArchiveMode.Store);
            outgoing.Write(line);
        }
    }
}
