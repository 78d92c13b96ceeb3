using Stevedore;

public static class Files
{
    public static void Look(ArchiveSocket a, ArchiveSocket b, bool first)
    {
        Stream stream = first ? new SocketFile(a) : new SocketFile(b);
        [|stream.Seek(4, SeekOrigin.Current)|];
    }
}
