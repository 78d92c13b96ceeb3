using System.Net.Sockets;
using Stevedore;

public sealed class Connection : IDisposable
{
    private readonly Archive _in;
    private readonly Archive _out;

    public Connection(NetworkStream stream)
    {
        _in = new Archive(stream, ArchiveMode.Load);
        _out = new Archive(stream, ArchiveMode.Store);
    }

    public void Send(int message)
    {
        [|_in.Write(message)|];
        _out.Flush();
    }

    public int Receive() => _in.ReadInt32();

    public void Dispose()
    {
        _in.Dispose();
        _out.Dispose();
    }
}
