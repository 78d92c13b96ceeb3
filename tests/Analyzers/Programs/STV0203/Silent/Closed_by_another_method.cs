using Stevedore;

public sealed class Server
{
    private readonly ArchiveSocket _listener = new();
    private readonly ArchiveSocket _peer = new();

    public void Call(string host)
    {
        _peer.Create();
        _peer.Connect(host, 700);
    }

    public void HangUp() => _peer.Close();

    public void Wait() => _listener.Accept(_peer);
}
