using System.Net.Sockets;
using Stevedore;

public sealed class ChatClient : IDisposable
{
    private readonly TcpClient _client;
    private readonly Archive _in;
    private readonly Archive _out;

    public ChatClient(string host, int port)
    {
        _client = new TcpClient(host, port);
        _in = new Archive(_client.GetStream(), ArchiveMode.Load);
        _out = new Archive(_client.GetStream(), ArchiveMode.Store);
    }

    public string? Say(string text)
    {
        _out.WriteLine(text);
        _out.Flush();
        return _in.ReadLine();
    }

    public void Dispose()
    {
        _out.Close();
        _in.Close();
        _client.Dispose();
    }
}
