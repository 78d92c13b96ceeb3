using Stevedore;

public sealed class Service
{
    private readonly ArchiveSocket _listener = new();

    public void Start()
    {
        _listener.Create();
        [|_listener.Listen()|];
    }
}
