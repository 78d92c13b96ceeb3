using Stevedore;

public static class Files
{
    public static void Look(ArchiveSocket socket)
    {
        Stream stream = new SocketFile(socket);
        Console.WriteLine([|stream.Length|]);
    }
}
