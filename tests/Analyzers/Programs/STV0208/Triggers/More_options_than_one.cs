using Stevedore;

public static class Sender
{
    public static void Send(Stream stream, object message)
    {
        var options = new ArchiveOptions { UnicodeStrings = false, Peer = ArchivePeer.NotMfc };
        using var archive = new Archive(stream, ArchiveMode.Store, options);
        archive.Write(1);
        [|archive.WriteObject(message)|];
    }
}
