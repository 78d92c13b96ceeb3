using System.Net.Sockets;
using Stevedore;

public sealed class Session(Socket socket)
{
    public async Task<int> Next(byte[] buffer)
    {
        var archive = new Archive(new SocketFile(socket), ArchiveMode.Load);
        var length = archive.ReadInt32();
        archive.Flush();
        return length + await [|socket.ReceiveAsync(buffer)|];
    }
}
