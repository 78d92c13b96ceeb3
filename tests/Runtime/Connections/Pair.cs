using System.Net;
using System.Net.Sockets;
using Stevedore.Runtime.Tests.Sockets;

namespace Stevedore.Runtime.Tests.Connections;

/// <summary>
/// A connection of this process with itself over real TCP: one side is under test, the other is the connection too, or raw bytes.
/// </summary>
internal sealed class Pair : IAsyncDisposable
{
    private readonly ArchiveListener _listener;

    private Pair(ArchiveListener listener, ArchiveConnection server, ArchiveConnection? client, Socket? raw)
    {
        _listener = listener;
        Server = server;
        ClientOrNull = client;
        RawOrNull = raw;
    }

    public ArchiveConnection Server { get; }

    public ArchiveConnection Client => ClientOrNull!;

    /// <summary>The client as a socket, which can send what no connection would.</summary>
    public Socket Raw => RawOrNull!;

    private ArchiveConnection? ClientOrNull { get; }

    private Socket? RawOrNull { get; }

    public static async Task<Pair> ConnectAsync(ArchiveConnectionOptions? options = null)
    {
        ArchiveListener listener = Listen(options);
        ArchiveConnection client = await ArchiveConnection.ConnectAsync(listener.LocalEndPoint, options).InTime();
        return new Pair(listener, await listener.AcceptAsync().InTime(), client, raw: null);
    }

    public static async Task<Pair> WithRawClientAsync(ArchiveConnectionOptions? options = null)
    {
        ArchiveListener listener = Listen(options);
        Socket raw = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await raw.ConnectAsync(listener.LocalEndPoint).InTime();
        return new Pair(listener, await listener.AcceptAsync().InTime(), client: null, raw);
    }

    public static ArchiveListener Listen(ArchiveConnectionOptions? options = null) => ArchiveListener.Listen(
        new IPEndPoint(IPAddress.Loopback, 0),
        new ArchiveListenerOptions { Connection = options ?? ArchiveConnectionOptions.Default });

    public async ValueTask DisposeAsync()
    {
        RawOrNull?.Dispose();
        ClientOrNull?.Abort();
        Server.Abort();
        await _listener.DisposeAsync();
    }
}
