using Stevedore;

public sealed class Server
{
    private readonly ArchiveSocket _listener = new();
    private ArchiveSocket? _client;

    public void Serve(int port)
    {
        _listener.Create(port);
        _listener.Listen();
        Prepare();
        [|_listener.Accept(_client!)|];
    }

    private void Prepare()
    {
        _client = new ArchiveSocket();
        _client.Create();
    }
}
