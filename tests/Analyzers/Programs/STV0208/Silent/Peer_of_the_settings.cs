using Stevedore;

public static class Sender
{
    public static void Send(Stream stream, ArchivePeer peer)
    {
        using var archive = new Archive(stream, ArchiveMode.Store, new ArchiveOptions { Peer = peer });
        archive.WriteObject(peer);
    }
}
