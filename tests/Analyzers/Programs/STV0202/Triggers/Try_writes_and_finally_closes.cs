using Stevedore;

public static class Sender
{
    public static void Send(ArchiveSocket socket, string[] lines)
    {
        SocketFile? file = null;
        Archive? archive = null;
        try
        {
            file = new SocketFile(socket);
            archive = new Archive(file, ArchiveMode.Store);
            archive.Write(lines.Length);
            foreach (string line in lines)
                archive.Write(line);
        }
        finally
        {
            socket.Close();
            archive?[|.Close()|];
        }
    }
}
