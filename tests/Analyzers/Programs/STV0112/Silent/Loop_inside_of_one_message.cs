using System.Net.Sockets;
using Stevedore;

public static class Client
{
    public static void Receive(Socket socket)
    {
        using NetworkStream stream = new(socket);
        using Archive archive = new(stream, ArchiveMode.Load);
        int count = archive.ReadInt32();
        for (int i = 0; i < count; i++)
            Console.WriteLine(archive.ReadString());
    }
}
