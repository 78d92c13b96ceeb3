using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Stevedore.Runtime.Tests.Sockets;

/// <summary>Hosts with several addresses, of which some do not work.</summary>
public sealed class HappyEyeballsTests
{
    private const string Host = "several.example";

    private static CancellationToken TestEnds => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_address_that_refuses_is_passed_over()
    {
        using ArchiveSocket refusing = Loopback.BoundButNotListening();
        using ArchiveSocket listening = Loopback.Listener();

        using Socket connected = await HappyEyeballs.ConnectAsync(Host, [Address(refusing), Address(listening)], TestEnds).InTime();

        Assert.Equal(Address(listening), connected.RemoteEndPoint);
    }

    [Fact]
    public async Task An_address_that_does_not_answer_holds_up_the_next_one_for_a_moment_only_and_is_then_given_up()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux leaves attempts beyond the backlog unanswered.");
        using ArchiveSocket mute = Loopback.BoundButNotListening();
        using FullBacklog backlog = new(mute);
        using ArchiveSocket listening = Loopback.Listener();
        HashSet<IPEndPoint> filling = [.. AttemptsAt(mute)];

        using Socket connected = await HappyEyeballs.ConnectAsync(Host, [Address(mute), Address(listening)], TestEnds).InTime();

        Assert.Equal(Address(listening), connected.RemoteEndPoint);
        await Side.Until(() => AttemptsAt(mute).All(filling.Contains));
    }

    [Fact]
    public async Task The_first_address_is_taken_if_it_answers_and_the_others_are_not_bothered()
    {
        using ArchiveSocket preferred = Loopback.Listener();
        using ArchiveSocket other = Loopback.Listener();

        using Socket connected = await HappyEyeballs.ConnectAsync(Host, [Address(preferred), Address(other)], TestEnds).InTime();

        Assert.Equal(Address(preferred), connected.RemoteEndPoint);
        Assert.False(other.Socket!.Poll(TimeSpan.Zero, SelectMode.SelectRead));
    }

    [Fact]
    public async Task When_all_refuse_the_exception_names_all_in_the_order_in_which_they_were_tried_the_families_in_turn()
    {
        Assert.SkipUnless(Socket.OSSupportsIPv6, "This system has no IPv6.");
        IPEndPoint[] six = [new(IPAddress.IPv6Loopback, 1), new(IPAddress.IPv6Loopback, 2), new(IPAddress.IPv6Loopback, 3)];
        IPEndPoint[] four = [new(IPAddress.Loopback, 4), new(IPAddress.Loopback, 5)];

        SocketException refused = await Assert.ThrowsAsync<SocketException>(
            () => HappyEyeballs.ConnectAsync(Host, [.. six, .. four], TestEnds).InTime());

        Assert.Matches(
            @"several\.example.*: \[::1\]:1 \(.*127\.0\.0\.1:4 \(.*\[::1\]:2 \(.*127\.0\.0\.1:5 \(.*\[::1\]:3 \(", refused.Message);
    }

    [Fact]
    public async Task The_error_of_the_exception_is_that_of_the_last_address()
    {
        using ArchiveSocket refusing = Loopback.BoundButNotListening();
        // No packet gets to a broadcast address by TCP.
        IPEndPoint unreachable = new(IPAddress.Broadcast, 1);

        SocketException refused = await Assert.ThrowsAsync<SocketException>(
            () => HappyEyeballs.ConnectAsync(Host, [unreachable, Address(refusing)], TestEnds).InTime());

        Assert.Equal(SocketError.ConnectionRefused, refused.SocketErrorCode);
    }

    [Fact]
    public async Task A_canceled_race_ends_as_canceled_and_leaves_no_attempt_behind()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux leaves attempts beyond the backlog unanswered.");
        using ArchiveSocket mute = Loopback.BoundButNotListening();
        using FullBacklog backlog = new(mute);
        HashSet<IPEndPoint> filling = [.. AttemptsAt(mute)];
        using CancellationTokenSource cancellation = new();

        Task<Socket> racing = HappyEyeballs.ConnectAsync(Host, [Address(mute), Address(mute)], cancellation.Token);
        await Side.Until(() => !AttemptsAt(mute).All(filling.Contains));
        await cancellation.CancelAsync();

        OperationCanceledException canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => racing.InTime());
        Assert.Equal(cancellation.Token, canceled.CancellationToken);
        await Side.Until(() => AttemptsAt(mute).All(filling.Contains));
    }

    [Fact]
    public async Task A_client_never_takes_itself_for_the_server()
    {
        Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));

        SocketException refused = await Assert.ThrowsAsync<SocketException>(
            () => HappyEyeballs.ConnectAsync(socket, socket.LocalEndPoint!, TestEnds).InTime());

        Assert.Equal(SocketError.ConnectionRefused, refused.SocketErrorCode);
        Assert.True(socket.SafeHandle.IsClosed);
    }

    [Fact]
    public async Task A_name_is_looked_up()
    {
        using ArchiveSocket listening = Loopback.Listener();

        using Socket connected =
            await HappyEyeballs.ConnectAsync(new DnsEndPoint("localhost", Loopback.PortOf(listening)), TestEnds).InTime();

        // Not of a socket for both families, which would show it as one of IPv6.
        Assert.Equal(Address(listening), connected.RemoteEndPoint);
    }

    [Fact]
    public async Task A_number_is_taken_as_it_is_if_it_is_of_the_family_that_is_asked_for()
    {
        using ArchiveSocket listening = Loopback.Listener();
        DnsEndPoint four = new("127.0.0.1", Loopback.PortOf(listening), AddressFamily.InterNetwork);
        DnsEndPoint six = new("127.0.0.1", Loopback.PortOf(listening), AddressFamily.InterNetworkV6);

        using Socket connected = await HappyEyeballs.ConnectAsync(four, TestEnds).InTime();
        SocketException unknown = await Assert.ThrowsAsync<SocketException>(() => HappyEyeballs.ConnectAsync(six, TestEnds).InTime());

        Assert.Equal(Address(listening), connected.RemoteEndPoint);
        Assert.Equal(SocketError.HostNotFound, unknown.SocketErrorCode);
    }

    private static IPEndPoint Address(ArchiveSocket socket) => (IPEndPoint)Loopback.AddressOf(socket);

    /// <summary>This side of the connections that somebody has asked for and nobody has answered.</summary>
    private static IEnumerable<IPEndPoint> AttemptsAt(ArchiveSocket socket) => IPGlobalProperties.GetIPGlobalProperties()
        .GetActiveTcpConnections()
        .Where(connection => connection.State is TcpState.SynSent && connection.RemoteEndPoint.Equals(Address(socket)))
        .Select(connection => connection.LocalEndPoint);
}
