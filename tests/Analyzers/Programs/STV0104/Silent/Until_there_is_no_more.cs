using System.Net.Sockets;
using Stevedore;

public static class Drain
{
    public static int Run(NetworkStream stream)
    {
        var archive = new Archive(stream, ArchiveMode.Load);
        while (archive.HasMore())
            Console.WriteLine(archive.ReadString());
        archive.Close();
        return stream.ReadByte();
    }
}
