using System.Net.Sockets;
using Stevedore;

public sealed class Duplex
{
    public async Task PumpAsync(NetworkStream stream, byte[] pulse)
    {
        using var archive = new Archive(stream, ArchiveMode.Load);
        while (archive.ReadByte() != 0)
            await stream.WriteAsync(pulse);
    }
}
