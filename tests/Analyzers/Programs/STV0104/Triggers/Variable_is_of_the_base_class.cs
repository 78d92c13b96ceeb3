using System.Net.Sockets;
using Stevedore;

public static class Client
{
    public static int Ask(TcpClient client, byte[] buffer)
    {
        Stream stream = client.GetStream();
        using (Archive archive = new(stream, ArchiveMode.Load))
            Console.WriteLine(archive.ReadString());
        return [|stream.Read(buffer, 0, buffer.Length)|];
    }
}
