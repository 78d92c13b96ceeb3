using System.Net.Sockets;
using Stevedore;

public static class Reader
{
    public static async Task<int> PeekAsync(ArchiveSocket socket, byte[] buffer)
    {
        await Task.Yield();
        return socket.Receive(buffer, SocketFlags.Peek);
    }
}
