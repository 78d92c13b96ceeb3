using Stevedore;

public static class Sender
{
    public static void Send(Stream stream, object message)
    {
        using var archive = new Archive(stream, ArchiveMode.Store);
        archive.WriteObject(message);
    }
}
