using System.Net.Sockets;
using Stevedore;

public static class Sender
{
    public static void Send(Socket socket, string[] lines)
    {
        foreach (string line in lines)
        {
            using Archive archive = new(new NetworkStream(socket), ArchiveMode.Store);
            archive.Write(line);
        }
    }
}
