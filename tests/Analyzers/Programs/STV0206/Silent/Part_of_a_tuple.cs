using Stevedore;

public static class Accepting
{
    public static (ArchiveSocket Socket, DateTime At) Next(ArchiveSocket listener)
    {
        ArchiveSocket client = new();
        listener.Accept(client);
        return (client, DateTime.Now);
    }
}
