using Stevedore;

public sealed class ConnectedEventArgs(ArchiveSocket client) : EventArgs
{
    public ArchiveSocket Client => client;
}

public sealed class Server(ArchiveSocket listener)
{
    public event EventHandler<ConnectedEventArgs>? Connected;

    public void Accept()
    {
        ArchiveSocket peer = new();
        listener.Accept(peer);
        Connected?.Invoke(this, new ConnectedEventArgs(peer));
    }
}
