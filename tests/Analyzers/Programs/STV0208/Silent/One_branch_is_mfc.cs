using Stevedore;

public static class Sender
{
    public static void Send(Stream stream, bool mfc)
    {
        using var archive = mfc
            ? new Archive(stream, ArchiveMode.Store)
            : new Archive(stream, ArchiveMode.Store, new ArchiveOptions { Peer = ArchivePeer.NotMfc });
        if (mfc)
            archive.WriteObject(mfc);
    }
}
