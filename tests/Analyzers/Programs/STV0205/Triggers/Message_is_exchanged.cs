using System.Net.Sockets;
using Stevedore;

public sealed class FlagSocket : ArchiveSocket
{
    private Archive? _in;
    private int _flag;

    public void Begin() => _in = new Archive(new SocketFile(this), ArchiveMode.Load);

    protected override void OnReceive(SocketError error)
    {
        [|_in!.Exchange(ref _flag)|];
        Console.WriteLine(_flag);
    }
}
