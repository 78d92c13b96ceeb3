using System.Net.Sockets;
using Stevedore;

public static class Client
{
    public static int Ask(NetworkStream stream, string question)
    {
        using (var archive = new Archive(stream, ArchiveMode.Store))
            archive.Write(question);
        return stream.ReadByte();
    }
}
