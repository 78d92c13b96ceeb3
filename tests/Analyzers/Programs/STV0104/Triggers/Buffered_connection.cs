using System.Net.Sockets;
using Stevedore;

public static class Reader
{
    public static int Read(NetworkStream network)
    {
        var buffered = new BufferedStream(network);
        using (Archive archive = new(buffered, ArchiveMode.Load))
            Console.WriteLine(archive.ReadString());
        return [|buffered.ReadByte()|];
    }
}
