using Stevedore;

public sealed class Listener : ArchiveSocket
{
    public void OnAccept(int error)
    {
        var client = [|new ArchiveSocket()|];
        Accept(client);
    }
}
