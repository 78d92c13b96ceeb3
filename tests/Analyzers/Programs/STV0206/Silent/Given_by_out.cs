using Stevedore;

public static class Accepting
{
    public static bool TryAccept(ArchiveSocket listener, out ArchiveSocket client)
    {
        client = new ArchiveSocket();
        listener.Accept(client);
        return client.RemoteEndPoint is not null;
    }
}
