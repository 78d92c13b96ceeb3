using Stevedore;

public sealed class Session(Stream stream)
{
    private readonly Archive _out = new(stream, ArchiveMode.Store, new ArchiveOptions { Peer = ArchivePeer.NotMfc });

    public void Send(object message) => [|_out.WriteObject(message)|];
}
