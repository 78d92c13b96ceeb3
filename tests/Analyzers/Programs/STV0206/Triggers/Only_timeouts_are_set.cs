using Stevedore;

public class Host
{
    public void OnClient(ArchiveSocket listener)
    {
        var peer = [|new ArchiveSocket()|];
        listener.Accept(peer);
        peer.ReceiveTimeout = TimeSpan.FromSeconds(5);
        peer.SendTimeout = TimeSpan.FromSeconds(5);
    }
}
