using Stevedore;

public static class Sender
{
    public static void Send(Stream stream, object message)
    {
        using var archive = new Archive(stream, ArchiveMode.Load, new ArchiveOptions { Peer = ArchivePeer.NotMfc });
        Console.WriteLine([|archive.ReadObject<string>()|]);
    }
}
