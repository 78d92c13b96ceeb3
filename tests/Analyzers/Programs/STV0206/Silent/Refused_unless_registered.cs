using Stevedore;

public sealed class Registry
{
    private readonly Dictionary<string, ArchiveSocket> _byAddress = [];

    public void Take(ArchiveSocket listener)
    {
        ArchiveSocket client = new();
        listener.Accept(client);
        if (!_byAddress.TryAdd(client.RemoteEndPoint!.ToString()!, client))
            client.Dispose();
    }
}
