using Stevedore;

public static class Sender
{
    public static void Send(Stream stream, ArchiveOptions options)
    {
        using var archive = new Archive(stream, ArchiveMode.Store, options);
        archive.WriteObject(options);
    }
}
