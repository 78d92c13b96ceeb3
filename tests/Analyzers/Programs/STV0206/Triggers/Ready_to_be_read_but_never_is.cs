using Stevedore;

public static class Server
{
    public static async Task<int> WaitAsync(ArchiveSocket listener)
    {
        using var client = [|new ArchiveSocket()|];
        await listener.AcceptAsync(client);
        return client.Available;
    }
}
