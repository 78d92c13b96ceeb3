using Stevedore;

public static class Sender
{
    public static void Send(Stream stream, bool wide)
    {
        using var archive = wide
            ? new Archive(stream, ArchiveMode.Store, new ArchiveOptions { Peer = ArchivePeer.NotMfc })
            : new Archive(stream, ArchiveMode.Store, new ArchiveOptions { Peer = ArchivePeer.NotMfc, UnicodeStrings = false });
        [|archive.WriteObject(wide)|];
    }
}
