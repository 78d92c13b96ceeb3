namespace Stevedore.Runtime.Tests.Sockets;

/// <summary>The seven steps that MFC's documentation gives for CSocket with archives, as both sides take them.</summary>
public sealed class ProgrammingModelTests
{
    private readonly TaskCompletionSource<int> _port = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task A_client_and_a_server_talk_in_seven_steps()
    {
        Task<string?> serving = Side.Run(Serve);
        int port = await _port.Task.InTime();
        ChatMessage answer = await Side.Run(() => Call(port));

        Assert.Equal("alice: hello", await serving);
        Assert.Equal("server: welcome", answer.Text);
        Assert.Equal(["alice: hello"], answer.History);
    }

    private static ChatMessage Call(int port)
    {
        // 1. Construct a socket. 2. Create it; a client takes any port.
        using ArchiveSocket socket = new();
        socket.Create();

        // 3. Connect to the server.
        socket.Connect("localhost", port);

        // 4. A file over the socket.
        using SocketFile file = new(socket);

        // 5. An archive in each direction over the file.
        using Archive incoming = new(file, ArchiveMode.Load);
        using Archive outgoing = new(file, ArchiveMode.Store);

        // 6. Exchange.
        new ChatMessage { Text = "alice: hello" }.Serialize(outgoing);
        outgoing.Flush();
        ChatMessage answer = ChatMessage.LoadFrom(incoming);
        new ChatMessage { Closes = true }.Serialize(outgoing);
        return answer;

        // 7. Tear down: the archives, the file, the socket, as the declarations say in reverse.
    }

    private string? Serve()
    {
        // 1. Construct a socket. 2. Create it; a server takes a port that its clients know.
        using ArchiveSocket listener = new();
        listener.Create(0);

        // 3. Listen, and accept a client into a socket that is constructed and not created.
        listener.Listen();
        _port.SetResult(Loopback.PortOf(listener));
        using ArchiveSocket socket = new();
        listener.Accept(socket);

        // 4. A file over the accepted socket.
        using SocketFile file = new(socket);

        // 5. An archive in each direction over the file.
        using Archive incoming = new(file, ArchiveMode.Load);
        using Archive outgoing = new(file, ArchiveMode.Store);

        // 6. Exchange, until the client says that it closes.
        string? heard = null;
        for (ChatMessage message = ChatMessage.LoadFrom(incoming); !message.Closes; message = ChatMessage.LoadFrom(incoming))
        {
            heard = message.Text;
            new ChatMessage { Text = "server: welcome", History = { heard! } }.Serialize(outgoing);
            outgoing.Flush();
        }

        return heard;

        // 7. Tear down: the archives, the file, the sockets, as the declarations say in reverse.
    }
}
