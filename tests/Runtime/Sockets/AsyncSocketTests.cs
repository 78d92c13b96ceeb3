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
    public async Task A_connection_attempt_goes_on_in_the_background_and_is_then_usable()
    {
        using ArchiveSocket listener = Loopback.Listener();
        using AsyncSocket client = new();
        using ArchiveSocket server = new();

        client.Create();
        Assert.Equal(SocketError.WouldBlock, await Side.Run(() => Loopback.ErrorOf(() => client.Connect(Loopback.AddressOf(listener)))));
        await Side.Run(() => listener.Accept(server));
        await Side.Run(() => client.Socket!.Poll(Side.Limit, SelectMode.SelectWrite));

        Assert.Equal(3, client.Send([1, 2, 3]));
        Assert.Equal(3, await Side.Run(() => server.Receive(new byte[3])));
        Assert.Equal(listener.LocalEndPoint, client.RemoteEndPoint);
    }

    [Fact]
    public async Task After_an_attempt_that_failed_in_the_background_the_same_object_connects()
    {
        using ArchiveSocket listener = Loopback.BoundButNotListening();
        using AsyncSocket client = new();
        client.Create();
        Assert.Equal(SocketError.WouldBlock, await Side.Run(() => Loopback.ErrorOf(() => client.Connect(Loopback.AddressOf(listener)))));
        await Side.Run(() => client.Socket!.Poll(Side.Limit, SelectMode.SelectError));

        listener.Listen();
        await Side.Run(() => Assert.True(SpinWait.SpinUntil(IsConnected, Side.Limit)));

        Assert.Equal(listener.LocalEndPoint, client.RemoteEndPoint);
        Assert.False(client.Socket!.Blocking);

        bool IsConnected()
        {
            try
            {
                client.Connect(Loopback.AddressOf(listener));
                return true;
            }
            catch (SocketException outcome)
            {
                return outcome.SocketErrorCode is SocketError.IsConnected;
            }
        }
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
    public void A_datagram_socket_sends_and_receives_packets()
    {
        using AsyncSocket sender = new();
        using AsyncSocket receiver = new();
        sender.Create(0, SocketType.Dgram, IPAddress.Loopback);
        receiver.Create(0, SocketType.Dgram, IPAddress.Loopback);

        sender.Connect(Loopback.AddressOf(receiver));
        sender.Send([1, 2, 3]);

        Assert.True(receiver.Socket!.Poll(Side.Limit, SelectMode.SelectRead));
        Assert.Equal(3, receiver.Receive(new byte[16]));
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

    private static void Refused(Action<AsyncSocket> again)
    {
        using AsyncSocket socket = new();
        socket.Create();
        Socket before = socket.Socket!;

        Assert.Throws<InvalidOperationException>(() => again(socket));
        Assert.Same(before, socket.Socket);
    }
}
