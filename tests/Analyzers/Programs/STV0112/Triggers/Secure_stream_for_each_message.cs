using System.Net.Security;
using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static void Serve(NetworkStream network)
    {
        while (true)
        {
            using SslStream secure = new(network, leaveInnerStreamOpen: true);
            secure.AuthenticateAsClient("host");
            using Archive archive = [|new(secure, ArchiveMode.Load)|];
            Console.WriteLine(archive.ReadString());
        }
    }
}
