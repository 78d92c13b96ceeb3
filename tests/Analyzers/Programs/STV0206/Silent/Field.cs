using Stevedore;

public sealed class Server(ArchiveSocket listener)
{
    private ArchiveSocket? _client;

    public void Next()
    {
        _client = new ArchiveSocket();
        listener.Accept(_client);
    }
}
