using Stevedore;

public static class Server
{
    public static async Task<int> OneAsync(ArchiveSocket listener, byte[] buffer)
    {
        using var client = new ArchiveSocket();
        await listener.AcceptAsync(client);
        return await client.ReceiveAsync(buffer);
    }
}
