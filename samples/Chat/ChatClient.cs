using System.Net.Sockets;
using Stevedore;

namespace Chat;

/// <summary>Takes part in the conversation of a server. MFC: CHATTER.</summary>
public sealed class ChatClient : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    private readonly ChatConnection _connection;
    private volatile bool _hasLeft;

    private ChatClient(string name, ChatConnection connection)
    {
        Name = name;
        _connection = connection;
    }

    /// <summary>Who this is; every line begins with it.</summary>
    public string Name { get; }

    /// <summary>Whether the server has closed the connection, or answered our farewell by doing so.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Connects to a server, waiting a while if it is not up yet, and greets.</summary>
    /// <param name="name">Who joins.</param>
    /// <param name="host">The machine of the server.</param>
    /// <param name="port">The port of the server.</param>
    /// <param name="dialect">What the server speaks.</param>
    /// <param name="tap">See <see cref="ChatConnection"/>.</param>
    /// <exception cref="SocketException">There is no such server.</exception>
    /// <exception cref="IOException">The connection broke at once.</exception>
    public static ChatClient Join(string name, string host, int port, ChatDialect? dialect = null, Func<Stream, Stream>? tap = null)
    {
        ArchiveSocket socket = new();
        try
        {
            socket.Create();
            socket.Connect(host, port, s_patience);
            ChatClient client = new(name, new ChatConnection(socket, dialect ?? new ChatDialect(), tap));
            client._connection.Send($"{name} has joined.");
            return client;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Says a line. MFC: CChatDoc::SendMsg.</summary>
    /// <exception cref="IOException">The connection is broken.</exception>
    public void Say(string line) => _connection.Send($"{Name}: {line}");

    /// <summary>Says farewell with the close flag; the server then closes the connection.</summary>
    /// <exception cref="IOException">The connection is broken.</exception>
    public void Leave()
    {
        _hasLeft = true;
        _connection.Send($"{Name} has left.", closes: true);
    }

    /// <summary>Waits for news. MFC: CChatDoc::ReceiveMsg.</summary>
    /// <returns>The new lines, this client's own among them; none when it <see cref="IsOver"/> after our farewell.</returns>
    /// <exception cref="IOException">The connection ended without the close flag.</exception>
    public IReadOnlyList<string> Receive()
    {
        try
        {
            IChatMessage message = _connection.Receive();
            IsOver = message.Closes;
            return message.History;
        }
        catch (IOException) when (_hasLeft)
        {
            IsOver = true;
            return [];
        }
    }

    /// <summary>Ends the connection.</summary>
    public void Dispose() => _connection.Dispose();
}
