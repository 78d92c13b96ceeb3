using System.Net.Sockets;
using Stevedore;

public static class Client
{
    public static void Send(TcpClient client)
    {
        var archive = new Archive(client.GetStream(), ArchiveMode.Store);
        archive.Write("end");
        client.Close();
        [|archive.Close()|];
    }
}
