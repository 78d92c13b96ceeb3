using System.Net;
using System.Net.Sockets;

namespace Stevedore.Runtime.Tests.Sockets;

/// <summary>What ends a call that waits, other than that it is done.</summary>
public sealed class WaitingCallTests
{
    private static readonly TimeSpan s_soon = TimeSpan.FromMilliseconds(50);

    public static TheoryData<string> Calls => [.. s_calls.Keys];

    private static readonly Dictionary<string, Action<ArchiveSocket>> s_calls = new()
    {
        ["Accept"] = socket => socket.Accept(new ArchiveSocket()),
        ["AcceptAsync"] = socket => socket.AcceptAsync(new ArchiveSocket()).AsTask().GetAwaiter().GetResult(),
        ["Receive"] = socket => socket.Receive(new byte[1]),
        ["ReceiveAsync"] = socket => socket.ReceiveAsync(new byte[1]).AsTask().GetAwaiter().GetResult(),
        ["ReceiveFrom"] = socket => socket.ReceiveFrom(new byte[1], out _),
        ["Send"] = socket => SendForEver(socket),
        ["SendAsync"] = socket => socket.SendAsync(new byte[1 << 28]).AsTask().GetAwaiter().GetResult(),
        ["SendTo"] = socket => SendToForEver(socket),
        ["a read of the file"] = socket => new SocketFile(socket).ReadByte(),
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Closing_the_socket_ends_every_call_with_one_kind_of_exception(string call)
    {
        using Scene scene = await Scene.For(call);

        Task waiting = Side.Run(() => s_calls[call](scene.Socket));
        // Whether the call has begun to wait or comes too late is up to the scheduler; it ends in the same way.
        scene.Socket.Close();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiting);
        Assert.Throws<ObjectDisposedException>(() => s_calls[call](scene.Socket));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Disposing_of_the_socket_does_too(string call)
    {
        using Scene scene = await Scene.For(call);

        Task waiting = Side.Run(() => s_calls[call](scene.Socket));
        if (!call.EndsWith("Async", StringComparison.Ordinal))
            await Side.Until(() => scene.Socket.IsBlocking);
        scene.Socket.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiting);
    }

    [Theory]
    [InlineData("Accept")]
    [InlineData("Receive")]
    [InlineData("ReceiveFrom")]
    [InlineData("Send")]
    [InlineData("SendTo")]
    public async Task A_canceled_call_is_interrupted(string call)
    {
        using Scene scene = await Scene.For(call);
        Assert.False(scene.Socket.IsBlocking);

        Task waiting = Side.Run(() => s_calls[call](scene.Socket));
        await Side.Until(() => scene.Socket.IsBlocking);
        scene.Socket.CancelBlockingCall();

        SocketException interruption = await Assert.ThrowsAsync<SocketException>(() => waiting);
        Assert.Equal(SocketError.Interrupted, interruption.SocketErrorCode);
        Assert.False(scene.Socket.IsBlocking);
    }

    [Theory]
    [InlineData("Accept")]
    [InlineData("Receive")]
    [InlineData("ReceiveFrom")]
    [InlineData("Send")]
    [InlineData("SendTo")]
    public async Task A_call_whose_time_is_over_says_so(string call)
    {
        using Scene scene = await Scene.For(call);
        scene.Socket.ReceiveTimeout = s_soon;
        scene.Socket.SendTimeout = s_soon;

        SocketException end = await Side.Run(() => Assert.Throws<SocketException>(() => s_calls[call](scene.Socket)));

        Assert.Equal(SocketError.TimedOut, end.SocketErrorCode);
    }

    [Fact]
    public async Task Neither_loses_a_byte_or_a_client()
    {
        using ArchiveSocket listener = Loopback.Listener();
        listener.ReceiveTimeout = s_soon;
        using ArchiveSocket server = new();
        Assert.Equal(SocketError.TimedOut, await Side.Run(() => Loopback.ErrorOf(() => listener.Accept(server))));
        listener.ReceiveTimeout = Timeout.InfiniteTimeSpan;
        using ArchiveSocket client = new();
        client.Create();
        await Side.Run(() => client.Connect(Loopback.AddressOf(listener)));
        await Side.Run(() => listener.Accept(server));

        server.ReceiveTimeout = s_soon;
        Assert.Equal(SocketError.TimedOut, await Side.Run(() => Loopback.ErrorOf(() => server.Receive(new byte[4]))));
        server.ReceiveTimeout = Timeout.InfiniteTimeSpan;
        await Side.Run(() => client.Send([1, 2, 3, 4]));

        Assert.Equal(4, await Side.Run(() => server.Receive(new byte[4])));
    }

    [Fact]
    public async Task The_file_says_whether_the_time_was_over_or_the_call_canceled()
    {
        using Loopback loopback = await Loopback.Connect();

        Task<int> reading = Side.Run(loopback.ClientFile.ReadByte);
        await Side.Until(() => loopback.Client.IsBlocking);
        loopback.Client.CancelBlockingCall();
        IOException canceled = await Assert.ThrowsAsync<IOException>(() => reading);
        loopback.Client.ReceiveTimeout = s_soon;
        IOException late = await Side.Run(() => Assert.Throws<IOException>(() => loopback.ClientFile.ReadByte()));

        Assert.Contains("canceled", canceled.Message, StringComparison.Ordinal);
        Assert.Contains("time-out", late.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_attempt_is_ended_by_its_time_out_and_by_canceling_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux leaves attempts beyond the backlog unanswered.");
        using ArchiveSocket listener = Loopback.BoundButNotListening();
        using FullBacklog backlog = new(listener);
        using ArchiveSocket client = new();
        client.Create();
        client.SendTimeout = s_soon;
        Assert.Equal(SocketError.TimedOut, await Side.Run(() => Loopback.ErrorOf(() => client.Connect(Loopback.AddressOf(listener)))));

        client.SendTimeout = Timeout.InfiniteTimeSpan;
        Task connecting = Side.Run(() => client.Connect(Loopback.AddressOf(listener)));
        await Side.Until(() => client.IsBlocking);
        client.CancelBlockingCall();
        SocketException canceled = await Assert.ThrowsAsync<SocketException>(() => connecting);

        Assert.Equal(SocketError.Interrupted, canceled.SocketErrorCode);
    }

    [Fact]
    public async Task The_async_forms_end_with_their_token()
    {
        using Loopback loopback = await Loopback.Connect();
        using ArchiveSocket listener = Loopback.Listener();
        using ArchiveSocket nobody = new();
        using ArchiveSocket client = new();
        client.Create();
        using CancellationTokenSource cancellation = new();

        Task accepting = listener.AcceptAsync(nobody, cancellation.Token).AsTask();
        Task receiving = loopback.Client.ReceiveAsync(new byte[1], cancellation.Token).AsTask();
        Task sending = loopback.Client.SendAsync(new byte[1 << 28], cancellation.Token).AsTask();
        await cancellation.CancelAsync();
        Task connecting = client.ConnectAsync("localhost", listener.LocalPort, cancellation.Token);

        foreach (Task call in new[] { accepting, receiving, sending, connecting })
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.InTime());
        Assert.Null(nobody.Socket);
    }

    [Fact]
    public void A_time_out_is_positive_or_infinite()
    {
        using ArchiveSocket socket = new();

        Assert.Throws<ArgumentOutOfRangeException>(() => socket.ReceiveTimeout = TimeSpan.Zero);
        Assert.Throws<ArgumentOutOfRangeException>(() => socket.SendTimeout = TimeSpan.FromSeconds(-2));
        Assert.Throws<ArgumentOutOfRangeException>(() => socket.ReceiveTimeout = TimeSpan.FromDays(50));
        socket.Create();
        Assert.Throws<ArgumentOutOfRangeException>(() => socket.Connect("localhost", 1, TimeSpan.FromDays(50)));
    }

    private static void SendForEver(ArchiveSocket socket)
    {
        byte[] bytes = new byte[1 << 20];
        while (true)
            socket.Send(bytes);
    }

    private static void SendToForEver(ArchiveSocket socket)
    {
        Assert.SkipWhen(
            OperatingSystem.IsWindows(),
            "Windows has no datagrams of Unix domain sockets, the only ones that wait for their receiver.");
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using Socket deaf = new(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        deaf.Bind(new UnixDomainSocketEndPoint(path));
        while (true)
            socket.SendTo([1], new UnixDomainSocketEndPoint(path));
    }

    /// <summary>A socket on which the named call waits for ever.</summary>
    private sealed class Scene(ArchiveSocket socket, IDisposable? peer = null) : IDisposable
    {
        public ArchiveSocket Socket { get; } = socket;

        public static async Task<Scene> For(string call)
        {
            if (call.StartsWith("Accept", StringComparison.Ordinal))
                return new Scene(Loopback.Listener());
            if (call is "ReceiveFrom")
            {
                ArchiveSocket datagrams = new();
                datagrams.Create(0, SocketType.Dgram, IPAddress.Loopback);
                return new Scene(datagrams);
            }

            if (call is "SendTo")
            {
                ArchiveSocket datagrams = new();
                datagrams.Create(AddressFamily.Unix, SocketType.Dgram);
                return new Scene(datagrams);
            }

            Loopback loopback = await Loopback.Connect();
            return new Scene(loopback.Client, loopback);
        }

        public void Dispose()
        {
            Socket.Dispose();
            peer?.Dispose();
        }
    }
}
