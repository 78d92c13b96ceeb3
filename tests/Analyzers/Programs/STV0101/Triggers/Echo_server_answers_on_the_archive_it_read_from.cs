using System.Net.Sockets;
using Stevedore;

public static class EchoServer
{
    public static void Serve(TcpClient client, ArchiveMode mode)
    {
        using var archive = new Archive(client.GetStream(), mode);
        while (true)
        {
            string? line = archive.ReadLine();
            if (line is null)
                break;
            [|archive.WriteLine(line)|];
            archive.Flush();
        }
    }
}
