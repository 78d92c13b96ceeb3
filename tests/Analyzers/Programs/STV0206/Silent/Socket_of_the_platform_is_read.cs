using System.Net.Sockets;
using Stevedore;

public static class Bridge
{
    public static void Serve(ArchiveSocket listener, Action<Socket> serve)
    {
        using ArchiveSocket client = new();
        listener.Accept(client);
        serve(client.Socket!);
    }
}
