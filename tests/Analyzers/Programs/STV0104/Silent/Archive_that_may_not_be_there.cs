using System.Net.Sockets;
using Stevedore;

public static class Reader
{
    public static int Read(NetworkStream stream, bool isArchived)
    {
        Archive? archive = null;
        if (isArchived)
        {
            archive = new Archive(stream, ArchiveMode.Load);
            Console.WriteLine(archive.ReadInt32());
        }

        archive?.Close();
        return stream.ReadByte();
    }
}
