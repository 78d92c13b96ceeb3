using System.Net;
using System.Net.Sockets;

namespace Stevedore.Runtime.Tests.Sockets;

public sealed class ConnectBeforeTheServerIsUpTests
{
    [Fact]
    public async Task The_same_object_connects_again_until_the_server_is_up()
    {
        using ArchiveSocket listener = Loopback.BoundButNotListening();
        using ArchiveSocket client = new();
        client.Create();

        await Side.Run(() =>
        {
            Assert.Equal(SocketError.ConnectionRefused, Loopback.ErrorOf(() => client.Connect(Loopback.AddressOf(listener))));
            Assert.Equal(SocketError.ConnectionRefused, Loopback.ErrorOf(() => client.Connect("localhost", Loopback.PortOf(listener))));
            listener.Listen();
            client.Connect(Loopback.AddressOf(listener));
        });

        Assert.Equal(listener.LocalEndPoint, client.RemoteEndPoint);
    }

    [Fact]
    public async Task A_patient_client_gets_through_as_soon_as_the_server_listens()
    {
        using ArchiveSocket listener = Loopback.BoundButNotListening();
        using ArchiveSocket client = new();
        client.Create();
        Socket first = client.Socket!;

        Task connecting = Side.Run(() => client.Connect("localhost", Loopback.PortOf(listener), Side.Limit));
        // A refused attempt shows in the fresh socket of the next one.
        await Side.Run(() => Assert.True(SpinWait.SpinUntil(() => client.Socket != first, Side.Limit)));
        Assert.False(connecting.IsCompleted);
        listener.Listen();
        await connecting;

        Assert.Equal(listener.LocalEndPoint, client.RemoteEndPoint);
    }

    [Fact]
    public async Task Patience_ends_with_the_error_of_the_last_attempt()
    {
        using ArchiveSocket listener = Loopback.BoundButNotListening();
        using ArchiveSocket client = new();
        client.Create();

        SocketError error = await Side.Run(() =>
            Loopback.ErrorOf(() => client.Connect(Loopback.AddressOf(listener), TimeSpan.FromMilliseconds(200))));

        Assert.Equal(SocketError.ConnectionRefused, error);
    }

    [Fact]
    public async Task An_attempt_that_nobody_answers_is_given_up_when_patience_ends()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux leaves attempts beyond the backlog unanswered.");
        using ArchiveSocket listener = Loopback.BoundButNotListening();
        using FullBacklog backlog = new(listener);
        using ArchiveSocket client = new();
        client.Create();

        SocketError error = await Side.Run(() =>
            Loopback.ErrorOf(() => client.Connect(Loopback.AddressOf(listener), TimeSpan.FromMilliseconds(200))));

        Assert.Equal(SocketError.TimedOut, error);
    }

    [Fact]
    public void Patience_is_positive_or_infinite()
    {
        using ArchiveSocket client = new();
        client.Create();

        Assert.Throws<ArgumentOutOfRangeException>(() => client.Connect("localhost", 1, TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => client.Connect("localhost", 1, TimeSpan.FromSeconds(-2)));
    }

    [Fact]
    public async Task Patience_is_not_for_calls_that_can_never_succeed()
    {
        using ArchiveSocket client = new();
        client.Create(0, SocketType.Stream, IPAddress.Loopback);

        SocketError error = await Side.Run(() => Loopback.ErrorOf(() => client.Connect("::1", 1, Timeout.InfiniteTimeSpan)));

        Assert.Equal(SocketError.HostNotFound, error);
    }

    [Fact]
    public async Task Closing_the_socket_ends_patience()
    {
        using ArchiveSocket listener = Loopback.BoundButNotListening();
        using ArchiveSocket client = new();
        client.Create();
        Socket first = client.Socket!;

        Task connecting = Side.Run(() => client.Connect(Loopback.AddressOf(listener), Timeout.InfiniteTimeSpan));
        await Side.Run(() => SpinWait.SpinUntil(() => client.Socket != first, Side.Limit));
        client.Close();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => connecting);
        Assert.Null(client.Socket);
    }

    [Fact]
    public async Task Options_outlive_a_refused_attempt()
    {
        using ArchiveSocket listener = Loopback.BoundButNotListening();
        using ArchiveSocket client = new();
        client.Create();
        client.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.NoDelay, 1);

        await Side.Run(() =>
        {
            Assert.Equal(SocketError.ConnectionRefused, Loopback.ErrorOf(() => client.Connect(Loopback.AddressOf(listener))));
            listener.Listen();
            client.Connect(Loopback.AddressOf(listener));
        });

        Assert.True(client.Socket!.NoDelay);
    }

    [Fact]
    public async Task A_fixed_local_port_outlives_a_refused_attempt()
    {
        using ArchiveSocket listener = Loopback.BoundButNotListening();
        using ArchiveSocket client = new();
        client.Create(AddressFamily.InterNetwork);
        client.Bind(new IPEndPoint(IPAddress.Loopback, FreePort()));
        EndPoint address = Loopback.AddressOf(client);

        await Side.Run(() =>
        {
            Assert.Equal(SocketError.ConnectionRefused, Loopback.ErrorOf(() => client.Connect(Loopback.AddressOf(listener))));
            listener.Listen();
            client.Connect(Loopback.AddressOf(listener));
        });

        Assert.Equal(address, client.LocalEndPoint);
    }

    [Fact]
    public async Task A_client_never_takes_itself_for_the_server()
    {
        using ArchiveSocket client = new();
        client.Create(0, SocketType.Stream, IPAddress.Loopback);
        int ownPort = Loopback.PortOf(client);

        SocketError error = await Side.Run(() => Loopback.ErrorOf(() => client.Connect("127.0.0.1", ownPort)));

        Assert.Equal(SocketError.ConnectionRefused, error);
    }

    /// <summary>One below those that systems hand out, so that no other test has it in a moment.</summary>
    private static int FreePort()
    {
        while (true)
        {
            using AsyncSocket probe = new();
            int port = Random.Shared.Next(20_000, 32_000);
            if (Record.Exception(() => probe.Create(port, SocketType.Stream, IPAddress.Loopback)) is not SocketException)
                return port;
        }
    }
}
