using Stevedore;

public static class Sender
{
    public static void Send(Stream stream, object message)
    {
        using var foreign = new Archive(stream, ArchiveMode.Store, new ArchiveOptions { Peer = ArchivePeer.NotMfc });
        foreign.Write(1);
        using Archive own = Archive.Create("own");
        own.WriteObject(message);
    }
}
