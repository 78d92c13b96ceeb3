using Stevedore;

public static class Files
{
    public static void Look(ArchiveSocket socket, string? path)
    {
        Stream stream = path is null ? new SocketFile(socket) : File.OpenRead(path);
        if (stream.CanSeek)
            Console.WriteLine(stream.Length);
    }
}
