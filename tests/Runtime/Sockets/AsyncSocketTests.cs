using System.Net;
using System.Net.Sockets;

namespace Stevedore.Runtime.Tests.Sockets;

public sealed class AsyncSocketTests
{
    [Fact]
    public void A_new_object_has_no_socket_and_says_so()
    {
        using AsyncSocket socket = new();

        Assert.Null(socket.Socket);
        Assert.Throws<InvalidOperationException>(() => socket.Listen());
        Assert.Throws<InvalidOperationException>(() => socket.LocalEndPoint);
        Assert.Throws<InvalidOperationException>(() => socket.AsyncSelect());
    }

    [Fact]
    public void Create_binds_to_a_port_of_the_systems_choice()
    {
        using AsyncSocket socket = new();

        socket.Create(0);

        Assert.NotEqual(0, Loopback.PortOf(socket));
        Assert.Null(socket.RemoteEndPoint);
    }

    [Fact]
    public void Creating_twice_is_refused() => Refused(socket => socket.Create());

    [Fact]
    public void Attaching_to_a_created_socket_is_refused()
    {
        using Socket other = new(SocketType.Stream, ProtocolType.Tcp);
        Refused(socket => socket.Attach(other));
    }

    [Fact]
    public void Only_streams_and_datagrams_can_be_created()
    {
        using AsyncSocket socket = new();

        Assert.Throws<ArgumentOutOfRangeException>(() => socket.Create(0, SocketType.Raw));
        Assert.Null(socket.Socket);
    }

    [Fact]
    public void A_port_in_use_is_an_error_and_leaves_the_object_uncreated()
    {
        using ArchiveSocket owner = Loopback.Listener();
        using AsyncSocket second = new();

        // Unix lets two sockets share an address until the second one listens.
        Assert.Equal(SocketError.AddressAlreadyInUse, Loopback.ErrorOf(() =>
        {
            second.Create(Loopback.PortOf(owner), SocketType.Stream, IPAddress.Loopback);
            second.Listen();
        }));
    }

    [Fact]
    public void After_Close_the_object_can_be_created_again()
    {
        using AsyncSocket socket = new();
        socket.Create();

        socket.Close();

        Assert.Null(socket.Socket);
        socket.Create();
        Assert.NotNull(socket.Socket);
    }

    [Fact]
    public void After_Dispose_it_cannot()
    {
        AsyncSocket socket = new();
        socket.Create();

        socket.Dispose();

        Assert.Throws<ObjectDisposedException>(() => socket.Create());
        Assert.Throws<ObjectDisposedException>(() => socket.Listen());
    }

    [Fact]
    public void A_detached_socket_stays_open_and_can_be_attached_elsewhere()
    {
        using AsyncSocket first = new();
        using AsyncSocket second = new();
        first.Create();
        EndPoint address = Loopback.AddressOf(first);

        second.Attach(first.Detach());

        Assert.Null(first.Socket);
        Assert.Equal(address, second.LocalEndPoint);
    }

    [Fact]
    public void A_socket_created_by_family_is_bound_by_Bind()
    {
        using AsyncSocket socket = new();
        socket.Create(AddressFamily.InterNetwork);
        Assert.Null(socket.LocalEndPoint);

        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));

        Assert.Equal(IPAddress.Loopback, ((IPEndPoint)socket.LocalEndPoint!).Address);
    }

    [Fact]
    public async Task Calls_that_cannot_be_done_at_once_would_block()
    {
        using Loopback loopback = await Loopback.Connect();
        using AsyncSocket listener = new();
        listener.Create(0, SocketType.Stream, IPAddress.Loopback);
        listener.Listen();
        using AsyncSocket nobody = new();
        using AsyncSocket idle = new();
        idle.Attach(loopback.Client.Detach());

        await Side.Run(() =>
        {
            Assert.Equal(SocketError.WouldBlock, Loopback.ErrorOf(() => listener.Accept(nobody)));
            Assert.Equal(SocketError.WouldBlock, Loopback.ErrorOf(() => idle.Receive(new byte[1])));
        });
        Assert.Null(nobody.Socket);
    }

    [Fact]
    public async Task Connecting_does_not_wait_and_a_second_attempt_beside_the_first_is_refused()
    {
        using ArchiveSocket listener = Loopback.Listener();
        using AsyncSocket client = new();
        using ArchiveSocket server = new();
        client.Create();

        client.Connect(Loopback.AddressOf(listener));
        await Side.Run(() => listener.Accept(server));
        SocketError second = await Side.Run(() => Loopback.ErrorOf(() => ConnectForEver(client, listener)));

        Assert.Equal(SocketError.IsConnected, second);
        Assert.Equal(listener.LocalEndPoint, client.RemoteEndPoint);
        Assert.Equal(3, client.Send([1, 2, 3]));
        Assert.Equal(3, await Side.Run(() => server.Receive(new byte[3])));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(65_536)]
    public void Connecting_to_what_is_no_port_is_refused_at_once(int port)
    {
        using AsyncSocket client = new();
        client.Create();

        Assert.Throws<ArgumentOutOfRangeException>(() => client.Connect("127.0.0.1", port));
    }

    [Fact]
    public async Task Send_takes_what_fits_and_tells_how_much()
    {
        using Loopback loopback = await Loopback.Connect();
        using AsyncSocket sender = new();
        sender.Attach(loopback.Client.Detach());
        byte[] moreThanAnyBuffer = Noise.Bytes(64 << 20);

        int taken = await Side.Run(() => sender.Send(moreThanAnyBuffer));
        sender.ShutDown();

        Assert.InRange(taken, 1, moreThanAnyBuffer.Length - 1);
        byte[] received = await Side.Run(() => Noise.ReadToEnd(loopback.ServerFile));
        Assert.True(Noise.Same(moreThanAnyBuffer[..taken], received));
    }

    [Fact]
    public void A_datagram_socket_sends_packets_and_tells_where_they_come_from()
    {
        using AsyncSocket sender = new();
        using AsyncSocket receiver = new();
        sender.Create(0, SocketType.Dgram);
        receiver.Create(0, SocketType.Dgram);
        Assert.Equal(SocketError.WouldBlock, Loopback.ErrorOf(() => receiver.ReceiveFrom(new byte[16], out _)));

        Assert.Equal(3, sender.SendTo([1, 2, 3], "127.0.0.1", receiver.LocalPort));

        Assert.True(receiver.Socket!.Poll(Side.Limit, SelectMode.SelectRead));
        Assert.Equal(3, receiver.Available);
        Assert.Equal(3, receiver.ReceiveFrom(new byte[16], out EndPoint remote));
        Assert.Equal(new IPEndPoint(IPAddress.Loopback, sender.LocalPort), remote);
    }

    [Fact]
    public void An_option_is_set_and_read()
    {
        using AsyncSocket socket = new();
        socket.Create();

        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.NoDelay, 1);

        Assert.NotEqual(0, socket.GetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.NoDelay));
        Assert.True(socket.Socket!.NoDelay);
    }

    [Fact]
    public void What_is_sent_over_TCP_is_not_held_back_unless_asked_for()
    {
        using AsyncSocket socket = new();
        socket.Create();
        Assert.True(socket.Socket!.NoDelay);

        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.NoDelay, false);

        Assert.False(socket.Socket!.NoDelay);
    }

    [Fact]
    public void The_local_port_is_0_until_the_socket_is_bound()
    {
        using AsyncSocket socket = new();
        socket.Create(AddressFamily.InterNetwork);
        Assert.Equal(0, socket.LocalPort);

        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));

        Assert.Equal(Loopback.PortOf(socket), socket.LocalPort);
        Assert.NotEqual(0, socket.LocalPort);
    }

    [Fact]
    public void The_file_of_a_Unix_socket_goes_with_its_listener()
    {
        Assert.SkipUnless(Socket.OSSupportsUnixDomainSockets, "This system has no Unix domain sockets.");
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using AsyncSocket listener = new();
        listener.Create(AddressFamily.Unix);
        listener.Bind(new UnixDomainSocketEndPoint(path));
        listener.Listen();
        Assert.True(File.Exists(path));

        listener.Close();

        Assert.False(File.Exists(path));
    }

    private static void ConnectForEver(AsyncSocket client, AsyncSocket listener)
    {
        while (true)
        {
            try
            {
                client.Connect(Loopback.AddressOf(listener));
            }
            catch (SocketException early) when (early.SocketErrorCode is SocketError.AlreadyInProgress)
            {
                Thread.Yield();
            }
        }
    }

    private static void Refused(Action<AsyncSocket> again)
    {
        using AsyncSocket socket = new();
        socket.Create();
        Socket before = socket.Socket!;

        Assert.Throws<InvalidOperationException>(() => again(socket));
        Assert.Same(before, socket.Socket);
    }
}
