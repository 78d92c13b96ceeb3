using Stevedore;

public static class Sender
{
    public static void Send(Stream stream, object message)
    {
        var options = new ArchiveOptions { Peer = ArchivePeer.NotMfc };
        using var archive = new Archive(stream, ArchiveMode.Store, options with { Peer = ArchivePeer.Mfc });
        archive.WriteObject(message);
    }
}
