using Stevedore;

public static class Sender
{
    public static void Send(string host, string[] lines)
    {
        Archive archive;
        using (ArchiveSocket socket = new())
        {
            socket.Connect(host, 700);
            archive = new Archive(new SocketFile(socket), ArchiveMode.Store);
            foreach (string line in lines)
                archive.Write(line);
        }

        [|archive.Close()|];
    }
}
