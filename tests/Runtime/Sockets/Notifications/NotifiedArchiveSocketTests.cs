using System.Net;
using System.Net.Sockets;

namespace Stevedore.Runtime.Tests.Sockets.Notifications;

/// <summary>CSocket's other state: between its blocking calls it is notified, and within a notification it may block.</summary>
public sealed class NotifiedArchiveSocketTests
{
    public static TheoryData<string> Calls => [.. s_calls.Keys];

    private static readonly Dictionary<string, Func<ArchiveSocket, Task<int>>> s_calls = new()
    {
        ["Receive"] = socket => Side.Run(() => socket.Receive(new byte[1])),
        ["ReceiveAsync"] = socket => socket.ReceiveAsync(new byte[1]).AsTask(),
    };

    [Fact]
    public async Task OnReceive_loads_messages_until_the_buffer_is_empty_whatever_the_segments()
    {
        using MessageLoop loop = new();
        using ArchiveSocket listener = Loopback.Listener();
        using ArchiveSocket client = new();
        client.Create();
        await Side.Run(() => client.Connect(Loopback.AddressOf(listener)));
        using MessageSocket server = new();
        await loop.Invoke(() => listener.Accept(server));

        byte[] three = [.. Bytes("one"), .. Bytes("two"), .. Bytes("three")];
        await Side.Run(() => client.Send(three));
        Assert.Equal(["one", "two", "three"], await server.Read(3));

        // The notification comes with the first byte, and then waits for the others.
        await Side.Run(() =>
        {
            foreach (byte value in Bytes("byte by byte"))
                client.Send([value]);
        });
        Assert.Equal(["byte by byte"], await server.Read(1));

        client.Close();
        Assert.Equal(SocketError.Success, await server.Ended.Task.InTime());
    }

    [Fact]
    public async Task Connect_waits_and_is_not_told_to_OnConnect()
    {
        using ArchiveSocket listener = Loopback.Listener();
        using MessageSocket client = new();
        client.Create();
        await Side.Run(() => client.Connect(Loopback.AddressOf(listener)));
        using ArchiveSocket server = new();
        await Side.Run(() => listener.Accept(server));
        await Side.Run(() => server.Send(Bytes("welcome")));

        Assert.Equal(["welcome"], await client.Read(1));
        Assert.False(client.WasToldOfConnect);
    }

    [Fact]
    public async Task A_listener_accepts_in_OnAccept()
    {
        using ListeningSocket listener = new();
        listener.Create(0, SocketType.Stream, IPAddress.Loopback);
        listener.Listen();
        using ArchiveSocket client = new();
        client.Create();

        await Side.Run(() => client.Connect(Loopback.AddressOf(listener)));
        using ArchiveSocket server = await listener.Accepted.Task.InTime();

        Assert.Equal(client.LocalEndPoint, server.RemoteEndPoint);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_reset_is_told_to_a_call_that_waits_beside_the_notifications(string call)
    {
        // The system tells it once, and to whom is up to the scheduler: so there are many of them.
        for (int i = 0; i < 50; i++)
        {
            using ArchiveSocket listener = Loopback.Listener();
            using ArchiveSocket peer = new();
            peer.Create();
            await Side.Run(() => peer.Connect(Loopback.AddressOf(listener)));
            using BusySocket busy = new();
            await Side.Run(() => listener.Accept(busy));

            Task<int> receiving = s_calls[call](busy);
            Loopback.Reset(peer);

            SocketException reset = await Assert.ThrowsAsync<SocketException>(() => receiving.InTime());
            Assert.Equal(SocketError.ConnectionReset, reset.SocketErrorCode);
            Assert.Equal(SocketError.ConnectionReset, await busy.Ended.Task.InTime());
            Assert.Equal(SocketError.ConnectionReset, Loopback.ErrorOf(() => busy.Receive(new byte[1])));
        }
    }

    private static byte[] Bytes(string text) => Archive.Serialize(new ChatMessage { Text = text });

    private class BusySocket : ArchiveSocket
    {
        public TaskCompletionSource<SocketError> Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        protected override void OnClose(SocketError error) => Ended.SetResult(error);
    }

    private sealed class MessageSocket : BusySocket
    {
        private readonly Diary<string?> _texts = new();
        private Archive? _incoming;

        public bool WasToldOfConnect { get; private set; }

        public async Task<List<string?>> Read(int count)
        {
            List<string?> texts = [];
            while (texts.Count < count)
                texts.Add(await _texts.Next());
            return texts;
        }

        protected override void OnConnect(SocketError error) => WasToldOfConnect = true;

        protected override void OnReceive(SocketError error)
        {
            _incoming ??= new Archive(new SocketFile(this), ArchiveMode.Load);
            do
                _texts.Note(ChatMessage.LoadFrom(_incoming).Text);
            while (!_incoming.IsBufferEmpty);
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            _incoming?.Abort();
        }
    }

    private sealed class ListeningSocket : ArchiveSocket
    {
        public TaskCompletionSource<ArchiveSocket> Accepted { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        protected override void OnAccept(SocketError error)
        {
            ArchiveSocket client = new();
            Accept(client);
            Accepted.SetResult(client);
        }
    }
}
