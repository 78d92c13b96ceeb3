using System.Net;
using System.Net.Sockets;

namespace Stevedore.Runtime.Tests.Sockets;

/// <summary>Two archive sockets of this process, connected by real TCP over the loopback interface.</summary>
internal sealed class Loopback : IDisposable
{
    private Loopback(ArchiveSocket client, ArchiveSocket server)
    {
        Client = client;
        Server = server;
        ClientFile = new SocketFile(client);
        ServerFile = new SocketFile(server);
    }

    public ArchiveSocket Client { get; }

    public ArchiveSocket Server { get; }

    public SocketFile ClientFile { get; }

    public SocketFile ServerFile { get; }

    public static Task<Loopback> Connect() => Side.Run(() =>
    {
        using ArchiveSocket listener = Listener();
        ArchiveSocket client = new();
        client.Create();
        client.Connect(AddressOf(listener));
        ArchiveSocket server = new();
        listener.Accept(server);
        return new Loopback(client, server);
    });

    public static ArchiveSocket Listener()
    {
        ArchiveSocket listener = BoundButNotListening();
        listener.Listen();
        return listener;
    }

    public static ArchiveSocket BoundButNotListening()
    {
        ArchiveSocket listener = new();
        listener.Create(0, SocketType.Stream, IPAddress.Loopback);
        return listener;
    }

    public static EndPoint AddressOf(AsyncSocket socket) => socket.LocalEndPoint!;

    public static int PortOf(AsyncSocket socket) => ((IPEndPoint)AddressOf(socket)).Port;

    public static SocketError ErrorOf(Action call) => Assert.Throws<SocketException>(call).SocketErrorCode;

    public static void Reset(AsyncSocket socket)
    {
        socket.Socket!.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Close();
    }

    public void Dispose()
    {
        ClientFile.Dispose();
        ServerFile.Dispose();
        Client.Dispose();
        Server.Dispose();
    }
}
