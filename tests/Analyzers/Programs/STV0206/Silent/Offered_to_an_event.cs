using Stevedore;

public sealed class Server(ArchiveSocket listener)
{
    public event Action<ArchiveSocket>? Connected;

    public void Accept()
    {
        ArchiveSocket peer = new();
        listener.Accept(peer);
        Connected?.Invoke(peer);
    }
}
