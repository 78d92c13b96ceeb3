using System.Net.Sockets;
using Stevedore;

public static class Check
{
    public static int Run(NetworkStream stream)
    {
        using (var archive = new Archive(stream, ArchiveMode.Load))
            Console.WriteLine(archive.UnicodeStrings);
        return stream.ReadByte();
    }
}
