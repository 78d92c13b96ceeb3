using System.Net;
using Stevedore;

public sealed class Doorman(HashSet<EndPoint> banned, Queue<ArchiveSocket> waiting)
{
    public void Admit(ArchiveSocket listener)
    {
        ArchiveSocket client = new();
        listener.Accept(client);
        if (banned.Contains(client.RemoteEndPoint!))
            client.Dispose();
        else
            waiting.Enqueue(client);
    }
}
