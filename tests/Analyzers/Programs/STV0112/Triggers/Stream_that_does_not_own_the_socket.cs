using System.Net.Sockets;
using Stevedore;

public sealed class Worker(Socket socket)
{
    public void Run(CancellationToken stopping)
    {
        do
        {
            using var stream = new NetworkStream(socket, ownsSocket: false);
            using var archive = [|new Archive(stream, ArchiveMode.Load)|];
            Handle(archive.ReadInt32());
        }
        while (!stopping.IsCancellationRequested);
    }

    private static void Handle(int code) => Console.WriteLine(code);
}
