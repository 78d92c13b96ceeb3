using System.Net.Sockets;
using Stevedore;

public sealed class Session(Socket socket)
{
    public Socket Socket { get; } = socket;

    public void Run()
    {
        while (true)
        {
            using NetworkStream stream = new(Socket);
            using Archive archive = [|new(stream, ArchiveMode.Load)|];
            Console.WriteLine(archive.ReadString());
        }
    }
}
