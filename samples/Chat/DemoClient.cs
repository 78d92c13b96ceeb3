namespace Chat;

/// <summary>A client of the demonstration, with a tap on its wire.</summary>
internal sealed class DemoClient : IDisposable
{
    private readonly ChatClient _client;
    private readonly WireTap _tap;

    private DemoClient(ChatClient client, WireTap tap)
    {
        _client = client;
        _tap = tap;
    }

    public string Name => _client.Name;

    public static DemoClient Join(string name, int port, ChatDialect dialect)
    {
        WireTap? tap = null;
        ChatClient client = ChatClient.Join(name, "127.0.0.1", port, dialect, wire => tap = new WireTap(wire));
        return new DemoClient(client, tap!);
    }

    public void Say(string line) => _client.Say(line);

    public void Leave() => _client.Leave();

    /// <summary>The bytes sent since the last time.</summary>
    public byte[] Sent() => _tap.TakeWritten();

    /// <summary>Waits for the next message. The bytes read by then are exactly its own: the server has no reason to send another.</summary>
    public DemoReceipt Receive()
    {
        IReadOnlyList<string> lines = _client.Receive();
        return new DemoReceipt(Name, _tap.TakeRead(), lines);
    }

    public void Dispose() => _client.Dispose();
}
