using Stevedore;

public sealed class ServerForm
{
    private readonly ArchiveSocket _listener = new();
    private readonly ArchiveSocket _client = new();

    private void OnConnect(object sender, EventArgs e)
    {
        _client.Create();
        [|_listener.Accept(_client)|];
    }
}
