using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static void Poll(ArchiveSocket listener)
    {
        var client = [|new ArchiveSocket()|];
        try
        {
            listener.Accept(client);
        }
        catch (SocketException e)
        {
            Console.Error.WriteLine(e.Message);
        }
    }
}
