using Stevedore;

public sealed class ServerForm
{
    private readonly ArchiveSocket _listener = new();
    private int _clients;

    private void OnConnect(object sender, EventArgs e)
    {
        ArchiveSocket client = [|new()|];
        _listener.Accept(client);
        _clients++;
    }
}
