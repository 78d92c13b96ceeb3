using Stevedore;

public static class Sender
{
    public static void Send(ArchiveSocket socket, string[] lines, bool greet)
    {
        SocketFile file = new(socket);
        Archive archive = new(file, ArchiveMode.Store);
        if (greet)
            archive.Write("hello");
        foreach (string line in lines)
            archive.Write(line);
        file.Close();
        [|archive.Close()|];
    }
}
