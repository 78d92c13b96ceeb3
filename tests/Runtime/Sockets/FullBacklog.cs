namespace Stevedore.Runtime.Tests.Sockets;

/// <summary>Clients that fill the queue of a listener which accepts nobody, so that Linux leaves the next one unanswered.</summary>
internal sealed class FullBacklog : IDisposable
{
    private readonly List<AsyncSocket> _clients = [];

    public FullBacklog(AsyncSocket listener)
    {
        listener.Listen(backlog: 1);
        for (int i = 0; i < 4; i++)
        {
            AsyncSocket client = new();
            _clients.Add(client);
            client.Create();
            client.Connect(Loopback.AddressOf(listener));
        }
    }

    public void Dispose() => _clients.ForEach(client => client.Dispose());
}
