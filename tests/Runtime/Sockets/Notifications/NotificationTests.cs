using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Stevedore.Runtime.Tests.Sockets.Notifications;

public sealed class NotificationTests
{
    [Fact]
    public async Task A_client_is_told_of_its_connection_and_then_of_room_to_send()
    {
        // That is what connecting the pair expects.
        using NotifiedPair pair = await NotifiedPair.Connect();

        Assert.Equal(pair.Peer.LocalEndPoint, pair.Notified.RemoteEndPoint);
    }

    [Fact]
    public async Task A_refused_client_is_told_so_and_can_connect_again_at_once()
    {
        using ArchiveSocket listener = Loopback.BoundButNotListening();
        using NotifiedSocket client = new();
        client.Create();

        client.Connect(Loopback.AddressOf(listener));
        await client.Expect(SocketEvents.Connect, SocketError.ConnectionRefused);
        listener.Listen();
        client.Connect("localhost", listener.LocalPort);

        await client.Expect(SocketEvents.Connect);
        Assert.Equal(listener.LocalEndPoint, client.RemoteEndPoint);
    }

    [Fact]
    public async Task A_client_connects_again_within_the_notification_until_the_server_is_up()
    {
        using ArchiveSocket listener = Loopback.BoundButNotListening();
        using NotifiedSocket client = new();
        client.Create();
        int attempts = 0;
        client.Reactions[SocketEvents.Connect] = () =>
        {
            if (++attempts == 3)
                listener.Listen();
            if (attempts <= 3)
                client.Connect(Loopback.AddressOf(listener));
        };

        client.Connect(Loopback.AddressOf(listener));

        for (int i = 0; i < 3; i++)
            await client.Expect(SocketEvents.Connect, SocketError.ConnectionRefused);
        await client.Expect(SocketEvents.Connect);
    }

    [Fact]
    public async Task A_host_that_cannot_be_reached_is_told_too()
    {
        using NotifiedSocket client = new();
        client.Create(0, SocketType.Stream, IPAddress.Loopback);

        client.Connect("::1", 1);

        await client.Expect(SocketEvents.Connect, SocketError.HostNotFound);
    }

    [Fact]
    public async Task OnClose_comes_once_and_after_the_last_byte_and_leaves_the_other_direction_open()
    {
        using NotifiedPair pair = await NotifiedPair.Connect();
        await pair.Arrive(1, 2);
        pair.Peer.ShutDown(SocketShutdown.Send);

        await pair.Notified.Expect(SocketEvents.Receive);
        pair.Receive(1);
        await pair.Notified.Expect(SocketEvents.Receive);
        pair.Receive(1);
        await pair.Notified.Expect(SocketEvents.Close);

        Assert.Equal(0, pair.Receive(1));
        pair.Notified.Send([3]);
        Assert.Equal(1, await Side.Run(() => pair.Peer.Receive(new byte[1])));
        Assert.Equal(0, pair.Notified.Diary.Count);
    }

    [Fact]
    public async Task A_reset_is_no_end_in_good_order_neither_to_OnClose_nor_to_Receive()
    {
        using NotifiedPair pair = await NotifiedPair.Connect();

        Loopback.Reset(pair.Peer);

        await pair.Notified.Expect(SocketEvents.Close, SocketError.ConnectionReset);
        Assert.Equal(SocketError.ConnectionReset, Loopback.ErrorOf(() => pair.Receive(1)));
    }

    [Fact]
    public async Task They_come_on_the_thread_of_the_context_that_was_present_at_Create()
    {
        using MessageLoop loop = new();
        bool allOnTheLoop = true;
        using NotifiedPair pair = await NotifiedPair.Connect(loop);
        foreach (SocketEvents what in new[] { SocketEvents.Receive, SocketEvents.Close })
            pair.Notified.Reactions[what] = () => allOnTheLoop &= loop.IsCurrent;

        await pair.Arrive(1);
        await pair.Notified.Expect(SocketEvents.Receive);
        pair.Receive(1);
        pair.Peer.Close();
        await pair.Notified.Expect(SocketEvents.Close);
        await loop.Invoke(() => { });

        Assert.True(allOnTheLoop);
    }

    [Fact]
    public async Task None_comes_within_another_even_if_that_runs_a_message_loop()
    {
        using MessageLoop loop = new();
        using NotifiedPair pair = await NotifiedPair.Connect(loop);
        int inside = 0;
        int deepest = 0;
        pair.Notified.Reactions[SocketEvents.Receive] = () =>
        {
            deepest = Math.Max(deepest, ++inside);
            pair.Receive(1);
            loop.DoWhatIsWaiting();
            inside--;
        };

        await Side.Run(() => pair.Peer.Send([1, 2, 3]));

        for (int i = 0; i < 3; i++)
            await pair.Notified.Expect(SocketEvents.Receive);
        await loop.Invoke(() => { });
        Assert.Equal(1, deepest);
    }

    [Fact]
    public async Task After_Close_within_a_notification_none_comes_not_even_one_on_its_way()
    {
        using MessageLoop loop = new();
        using NotifiedPair pair = await NotifiedPair.Connect(loop);
        using ManualResetEventSlim closed = new();
        pair.Notified.Reactions[SocketEvents.Receive] = () =>
        {
            Assert.True(SpinWait.SpinUntil(() => pair.Notified.Available == 2, Side.Limit));
            pair.Receive(1);
            // What is left is the reason for a notification that is now on its way.
            pair.Notified.Close();
            closed.Set();
        };

        await Side.Run(() => pair.Peer.Send([1, 2]));
        await pair.Notified.Expect(SocketEvents.Receive);
        await Side.Run(() => Assert.True(closed.Wait(Side.Limit)));
        await loop.Invoke(() => { });

        Assert.Equal(0, pair.Notified.Diary.Count);
        Assert.Null(pair.Notified.Socket);
        await Side.Run(() => Assert.Equal(SocketError.ConnectionReset, Loopback.ErrorOf(() => pair.Peer.Receive(new byte[1]))));
    }

    [Fact]
    public async Task Close_takes_back_a_notification_that_waits_in_the_message_loop()
    {
        using MessageLoop loop = new();
        using NotifiedPair pair = await NotifiedPair.Connect(loop);

        await loop.Invoke(() =>
        {
            pair.Peer.Send([1]);
            Assert.True(SpinWait.SpinUntil(() => loop.Pending == 1, Side.Limit));
            pair.Notified.Close();
        });
        await loop.Invoke(() => { });

        Assert.Equal(0, pair.Notified.Diary.Count);
    }

    [Fact]
    public async Task A_socket_accepted_within_a_notification_is_quiet_until_that_has_returned()
    {
        using MessageLoop loop = new();
        using NotifiedSocket listener = new();
        await loop.Invoke(() => listener.Create(0, SocketType.Stream, IPAddress.Loopback));
        using NotifiedSocket server = new();
        using ArchiveSocket client = new();
        int toldTooEarly = -1;
        listener.Reactions[SocketEvents.Accept] = () =>
        {
            listener.Accept(server);
            Assert.True(SpinWait.SpinUntil(() => server.Available > 0, Side.Limit));
            loop.DoWhatIsWaiting();
            toldTooEarly = server.Diary.Count;
        };

        listener.Listen();
        client.Create();
        await Side.Run(() =>
        {
            client.Connect(Loopback.AddressOf(listener));
            client.Send([1]);
        });

        await server.Expect(SocketEvents.Send);
        await server.Expect(SocketEvents.Receive);
        Assert.Equal(0, toldTooEarly);
    }

    [Fact]
    public async Task A_detached_socket_is_silent_and_whom_it_is_attached_to_is_told_of_what_is_there()
    {
        using NotifiedPair pair = await NotifiedPair.Connect();
        Socket socket = pair.Notified.Detach();
        await Side.Run(() => pair.Peer.Send([1]));
        await Side.Until(() => socket.Available == 1);

        using NotifiedSocket heir = new();
        heir.Attach(socket);

        await heir.Expect(SocketEvents.Send);
        await heir.Expect(SocketEvents.Receive);
        Assert.Equal(1, heir.Receive(new byte[1]));
        Assert.Equal(0, pair.Notified.Diary.Count);
    }

    [Fact]
    public async Task An_attached_listener_is_told_of_clients()
    {
        using ArchiveSocket first = Loopback.Listener();
        using NotifiedSocket listener = new();
        listener.Attach(first.Detach());
        using ArchiveSocket client = new();
        client.Create();

        await Side.Run(() => client.Connect(Loopback.AddressOf(listener)));

        await listener.Expect(SocketEvents.Accept);
    }

    [Fact]
    public async Task Unix_domain_sockets_are_notified_as_well()
    {
        Assert.SkipUnless(Socket.OSSupportsUnixDomainSockets, "This system has no Unix domain sockets.");
        UnixDomainSocketEndPoint address = new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));
        using NotifiedSocket listener = new();
        listener.Create(AddressFamily.Unix);
        listener.Bind(address);
        listener.Listen();
        using NotifiedSocket client = new();
        client.Create(AddressFamily.Unix);
        using NotifiedSocket server = new();

        client.Connect(address);
        await client.Expect(SocketEvents.Connect);
        await listener.Expect(SocketEvents.Accept);
        listener.Accept(server);
        await server.Expect(SocketEvents.Send);
        await client.Expect(SocketEvents.Send);
        client.Send([1]);
        await server.Expect(SocketEvents.Receive);
        server.Receive(new byte[1]);
        client.Close();

        await server.Expect(SocketEvents.Close);
    }

    [Fact]
    public async Task Two_hundred_sockets_are_notified_without_a_thread_for_each()
    {
        const int Count = 200;
        using ArchiveSocket listener = Loopback.Listener();
        List<NotifiedSocket> servers = [];
        List<ArchiveSocket> clients = [];
        int threadsBefore = Threads();
        await Side.Run(() =>
        {
            for (int i = 0; i < Count; i++)
            {
                clients.Add(new ArchiveSocket());
                clients[i].Create();
                clients[i].Connect(Loopback.AddressOf(listener));
                servers.Add(new NotifiedSocket());
                listener.Accept(servers[i]);
            }
        });

        foreach (NotifiedSocket server in servers)
            await server.Expect(SocketEvents.Send);
        int threadsOfTheSockets = Threads() - threadsBefore;
        clients.ForEach(client => client.Send([1]));
        foreach (NotifiedSocket server in servers)
        {
            await server.Expect(SocketEvents.Receive);
            Assert.Equal(1, server.Receive(new byte[1]));
        }

        clients.ForEach(client => client.Close());
        foreach (NotifiedSocket server in servers)
            await server.Expect(SocketEvents.Close);
        servers.ForEach(server => server.Dispose());

        // Other tests of this process have threads as well.
        Assert.InRange(threadsOfTheSockets, int.MinValue, Count / 2);
    }

    private static int Threads()
    {
        using Process process = Process.GetCurrentProcess();
        return process.Threads.Count;
    }
}
