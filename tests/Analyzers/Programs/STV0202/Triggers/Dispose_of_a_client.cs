using Stevedore;

public sealed class ChatClient : IDisposable
{
    private readonly ArchiveSocket _socket;
    private readonly SocketFile _file;
    private readonly Archive _out;

    public ChatClient(string host)
    {
        _socket = new ArchiveSocket();
        _socket.Create();
        _socket.Connect(host, 700);
        _file = new SocketFile(_socket);
        _out = new Archive(_file, ArchiveMode.Store);
    }

    public void Say(string text) => _out.Write(text);

    public void Dispose()
    {
        _socket.Close();
        _file.Dispose();
        [|_out.Dispose()|];
    }
}
