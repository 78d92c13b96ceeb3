using System.Net.Sockets;
using Stevedore;

public sealed class Session(Socket socket)
{
    public void Run()
    {
        Console.WriteLine(Greeting());
        socket.Close();
    }

    private string? Greeting()
    {
        using Archive archive = new(new NetworkStream(socket), ArchiveMode.Load);
        return archive.ReadString();
    }
}
