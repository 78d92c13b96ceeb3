using Stevedore;

public sealed class Server(ArchiveSocket listener)
{
    public void OnConnect(bool busy)
    {
        var peer = [|new ArchiveSocket()|];
        listener.Accept(peer);
        if (busy)
        {
            peer.Dispose();
            return;
        }

        Console.WriteLine("connected");
        peer.Dispose();
    }
}
