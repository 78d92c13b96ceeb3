using Stevedore;

public static class Sender
{
    public static void Send(Stream stream, object message)
    {
        using var archive = new Archive(stream, ArchiveMode.Store, new ArchiveOptions { UnicodeStrings = false, Peer = ArchivePeer.NotMfc });
        archive.Write(1);
        [|archive.WriteObject(message)|];
    }
}
