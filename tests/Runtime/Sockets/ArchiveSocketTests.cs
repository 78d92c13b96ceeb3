using System.Net;
using System.Net.Sockets;

namespace Stevedore.Runtime.Tests.Sockets;

public sealed class ArchiveSocketTests
{
    [Fact]
    public async Task Accept_waits_for_the_client()
    {
        using ArchiveSocket listener = Loopback.Listener();
        using ArchiveSocket server = new();
        using ArchiveSocket client = new();

        Task accepting = Side.Run(() => listener.Accept(server));
        client.Create();
        await Side.Run(() => client.Connect(Loopback.AddressOf(listener)));
        await accepting;

        Assert.Equal(client.LocalEndPoint, server.RemoteEndPoint);
        Assert.Equal(client.RemoteEndPoint, server.LocalEndPoint);
    }

    [Fact]
    public async Task Accepting_into_a_created_socket_is_refused_and_loses_no_client()
    {
        using ArchiveSocket listener = Loopback.Listener();
        using ArchiveSocket client = new();
        client.Create();
        await Side.Run(() => client.Connect(Loopback.AddressOf(listener)));
        using ArchiveSocket created = new();
        created.Create();
        using ArchiveSocket constructed = new();

        await Side.Run(() => Assert.Throws<InvalidOperationException>(() => listener.Accept(created)));

        await Side.Run(() => listener.Accept(constructed));
        Assert.Equal(client.LocalEndPoint, constructed.RemoteEndPoint);
    }

    [Fact]
    public async Task The_class_of_the_accepted_socket_decides_whether_its_calls_wait()
    {
        using AsyncSocket listener = new();
        listener.Create(0, SocketType.Stream, IPAddress.Loopback);
        listener.Listen();
        using ArchiveSocket client = new();
        client.Create();
        await Side.Run(() => client.Connect(Loopback.AddressOf(listener)));
        using ArchiveSocket server = new();
        Assert.True(listener.Socket!.Poll(Side.Limit, SelectMode.SelectRead));
        await Side.Run(() => listener.Accept(server));

        Task<int> receiving = Side.Run(() => server.Receive(new byte[8]));
        await Side.Run(() => client.Send([1, 2]));

        Assert.Equal(2, await receiving);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public async Task A_client_connects_by_name_or_number(string host)
    {
        using ArchiveSocket listener = Loopback.Listener();
        using ArchiveSocket client = new();
        client.Create();

        await Side.Run(() => client.Connect(host, Loopback.PortOf(listener)));

        Assert.Equal(listener.LocalEndPoint, client.RemoteEndPoint);
    }

    [Fact]
    public async Task A_client_connects_by_a_DNS_end_point()
    {
        using ArchiveSocket listener = Loopback.Listener();
        using ArchiveSocket client = new();
        client.Create();

        await Side.Run(() => client.Connect(new DnsEndPoint("localhost", Loopback.PortOf(listener))));

        Assert.Equal(listener.LocalEndPoint, client.RemoteEndPoint);
    }

    [Fact]
    public async Task One_listener_serves_clients_of_both_IP_versions()
    {
        Assert.SkipUnless(Socket.OSSupportsIPv6, "This machine has no IPv6.");
        using ArchiveSocket listener = new();
        listener.Create();
        listener.Listen();

        foreach (IPAddress address in new[] { IPAddress.Loopback, IPAddress.IPv6Loopback })
        {
            using ArchiveSocket client = new();
            client.Create();
            using ArchiveSocket server = new();
            await Side.Run(() => client.Connect(new IPEndPoint(address, Loopback.PortOf(listener))));
            await Side.Run(() => listener.Accept(server));

            Assert.Equal(address, ((IPEndPoint)client.RemoteEndPoint!).Address);
            Assert.Equal(address, ((IPEndPoint)server.RemoteEndPoint!).Address);
        }
    }

    [Fact]
    public async Task Sockets_of_the_file_system_connect_too()
    {
        Assert.SkipUnless(Socket.OSSupportsUnixDomainSockets, "This system has no Unix domain sockets.");
        UnixDomainSocketEndPoint address = new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));
        using ArchiveSocket listener = new();
        listener.Create(AddressFamily.Unix);
        listener.Bind(address);
        listener.Listen();
        using ArchiveSocket client = new();
        client.Create(AddressFamily.Unix);
        using ArchiveSocket server = new();

        int received = await Side.Run(() =>
        {
            client.Connect(address);
            listener.Accept(server);
            client.Send([1, 2]);
            return server.Receive(new byte[8]);
        });

        Assert.Equal(2, received);
    }

    [Fact]
    public async Task A_host_without_an_address_of_the_sockets_family_is_not_found()
    {
        using ArchiveSocket client = new();
        client.Create(0, SocketType.Stream, IPAddress.Loopback);

        Assert.Equal(SocketError.HostNotFound, await Side.Run(() => Loopback.ErrorOf(() => client.Connect("::1", 1))));
    }

    [Fact]
    public async Task Receive_returns_what_has_arrived_and_0_after_an_orderly_end()
    {
        using Loopback loopback = await Loopback.Connect();
        byte[] buffer = new byte[100];

        await Side.Run(() =>
        {
            loopback.Client.Send([1, 2, 3]);
            Assert.Equal(3, loopback.Server.Receive(buffer));
            loopback.Client.ShutDown(SocketShutdown.Send);
            Assert.Equal(0, loopback.Server.Receive(buffer));
        });
    }

    [Fact]
    public async Task After_a_half_close_the_other_direction_goes_on()
    {
        using Loopback loopback = await Loopback.Connect();

        await Side.Run(() =>
        {
            loopback.Client.ShutDown();
            Assert.Equal(0, loopback.Server.Receive(new byte[1]));
            loopback.Server.Send([42]);
            Assert.Equal(1, loopback.Client.Receive(new byte[1]));
        });
        Assert.Equal(SocketError.Shutdown, Loopback.ErrorOf(() => loopback.Client.Send([1])));
    }
}
