using System.Net.Sockets;
using Stevedore;

public static class Receiver
{
    public static int Receive(NetworkStream stream, bool hasHeader)
    {
        using (Archive archive = new(stream, ArchiveMode.Load))
        {
            if (hasHeader)
                Console.WriteLine(archive.ReadString());
        }

        return stream.ReadByte();
    }
}
