using Stevedore;

public static class Sender
{
    public static void Send(Stream stream, object message)
    {
        using Archive archive = Archive.Create("out.bin", new ArchiveOptions { Peer = ArchivePeer.NotMfc });
        [|archive.WriteObject(message)|];
        stream.Flush();
    }
}
