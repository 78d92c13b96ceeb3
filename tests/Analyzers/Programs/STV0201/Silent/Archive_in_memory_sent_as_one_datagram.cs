using System.Net.Sockets;
using Stevedore;

public static class Sender
{
    public static void Send(UdpClient client, int value)
    {
        var memory = new MemoryStream();
        using (var archive = new Archive(memory, ArchiveMode.Store))
            archive.Write(value);
        client.Send(memory.ToArray());
    }
}
