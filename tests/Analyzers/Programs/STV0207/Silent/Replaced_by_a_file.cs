using Stevedore;

public static class Files
{
    public static void Look(ArchiveSocket socket, string path)
    {
        Stream stream = new SocketFile(socket);
        stream = File.OpenRead(path);
        Console.WriteLine(stream.Length);
    }
}
