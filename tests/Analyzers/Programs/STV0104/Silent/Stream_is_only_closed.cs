using System.Net.Sockets;
using Stevedore;

public static class Client
{
    public static string? Hear(TcpClient client)
    {
        NetworkStream stream = client.GetStream();
        stream.ReadTimeout = 1000;
        string? heard;
        using (Archive archive = new(stream, ArchiveMode.Load))
            heard = archive.ReadString();
        bool more = stream.DataAvailable && stream.CanRead;
        stream.ReadTimeout = -1;
        stream.Close();
        return more ? heard : null;
    }
}
