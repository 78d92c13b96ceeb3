using System.Net.Sockets;
using Stevedore;

public static class Bridge
{
    public static Socket Next(ArchiveSocket listener)
    {
        ArchiveSocket client = new();
        listener.Accept(client);
        return client.Detach();
    }
}
