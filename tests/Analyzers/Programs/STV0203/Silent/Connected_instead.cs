using Stevedore;

public static class Client
{
    public static void Call(string host)
    {
        using var client = new ArchiveSocket();
        client.Create();
        client.Connect(host, 5000);
        client.Send(new byte[1]);
    }
}
