using Stevedore;

public sealed class Server
{
    private readonly ArchiveSocket _listener = new();
    private readonly ArchiveSocket _client = new();

    public Server(int port)
    {
        _listener.Create(port);
        _listener.Listen();
    }

    public void Wait()
    {
        _listener.Accept(_client);
        _client.Send(new byte[1]);
    }
}
