using Stevedore;

public static class Container
{
    public static byte[] Tail(Stream stream)
    {
        using (var archive = new Archive(stream, ArchiveMode.Load))
            archive.ReadInt32();
        using var rest = new MemoryStream();
        stream.CopyTo(rest);
        return rest.ToArray();
    }
}
