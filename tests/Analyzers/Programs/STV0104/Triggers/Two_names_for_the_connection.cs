using System.Net.Sockets;
using Stevedore;

public static class Exchange
{
    public static int Run(TcpClient client)
    {
        NetworkStream network = client.GetStream();
        Stream input = network;
        using (var archive = new Archive(input, ArchiveMode.Load))
            archive.ReadExactly(new byte[8]);
        return [|network.ReadByte()|];
    }
}
