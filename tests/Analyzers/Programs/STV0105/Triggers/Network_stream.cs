using System.Net.Sockets;
using Stevedore;

public static class Client
{
    public static void Ask(NetworkStream stream)
    {
        var request = new Archive(stream, ArchiveMode.Store);
        request.Write("HELO");
        var second = [|new Archive(stream, ArchiveMode.Store)|];
        second.Write("QUIT");
        request.Close();
        second.Close();
    }
}
