using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static void Answer(NetworkStream stream)
    {
        string? question;
        using (var archive = new Archive(stream, ArchiveMode.Load))
            question = archive.ReadString();
        stream.WriteByte(question is null ? (byte)0 : (byte)1);
        stream.Flush();
    }
}
