using System.Net.Sockets;
using Stevedore;

public static class Bridge
{
    public static int Run(TcpClient left, TcpClient right)
    {
        NetworkStream from = left.GetStream();
        NetworkStream to = right.GetStream();
        using (var archive = new Archive(from, ArchiveMode.Load))
            to.WriteByte(archive.ReadByte());
        return to.ReadByte();
    }
}
