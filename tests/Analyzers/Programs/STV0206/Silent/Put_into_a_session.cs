using Stevedore;

public sealed class Session
{
    public required ArchiveSocket Socket { get; init; }
}

public sealed class Sessions
{
    private readonly List<Session> _all = [];

    public void Begin(ArchiveSocket listener)
    {
        var client = new ArchiveSocket();
        listener.Accept(client);
        _all.Add(new Session { Socket = client });
    }
}
