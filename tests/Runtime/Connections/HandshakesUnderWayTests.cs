using System.Net;

namespace Stevedore.Runtime.Tests.Connections;

/// <summary>Which handshake is given up for a new one.</summary>
public sealed class HandshakesUnderWayTests
{
    private readonly HandshakesUnderWay _handshakes = new(4);

    [Fact]
    public void None_as_long_as_there_is_room()
    {
        Handshake[] handshakes = [Begin("10.0.0.1"), Begin("10.0.0.1"), Begin("10.0.0.1")];
        _handshakes.End(handshakes[0]);

        Begin("10.0.0.2");
        Begin("10.0.0.2");

        Assert.DoesNotContain(handshakes, handshake => handshake.IsGivenUp);
    }

    [Fact]
    public void The_oldest_of_the_address_that_has_the_most()
    {
        Handshake honest = Begin("10.0.0.1");
        Handshake[] greedy = [Begin("10.0.0.2"), Begin("10.0.0.2"), Begin("10.0.0.2")];

        Begin("10.0.0.2");
        Begin("10.0.0.3");

        Assert.False(honest.IsGivenUp);
        Assert.Equal([true, true, false], greedy.Select(handshake => handshake.IsGivenUp));
        Assert.True(greedy[1].Ending.IsCancellationRequested);
    }

    [Fact]
    public void A_network_of_IPv6_is_one_address()
    {
        Handshake honest = Begin("2001:db8:0:1::1");
        Handshake[] greedy = [Begin("2001:db8:0:2::1"), Begin("2001:db8:0:2::2"), Begin("2001:db8:0:2:8000::3")];

        Begin("::ffff:10.0.0.1");

        Assert.False(honest.IsGivenUp);
        Assert.Equal([true, false, false], greedy.Select(handshake => handshake.IsGivenUp));
    }

    [Fact]
    public void Clients_without_an_address_are_one()
    {
        Handshake first = _handshakes.Begin(null, TimeSpan.FromMinutes(1), CancellationToken.None);
        for (int i = 0; i < 3; i++)
            _handshakes.Begin(null, TimeSpan.FromMinutes(1), CancellationToken.None);

        Begin("10.0.0.1");

        Assert.True(first.IsGivenUp);
    }

    [Fact]
    public void One_that_takes_too_long_or_whose_listener_stops_ends_without_being_given_up()
    {
        using CancellationTokenSource stopping = new();
        Handshake stopped = _handshakes.Begin(null, TimeSpan.FromMinutes(1), stopping.Token);
        Handshake late = _handshakes.Begin(null, TimeSpan.FromMilliseconds(1), CancellationToken.None);

        stopping.Cancel();

        Assert.True(stopped.Ending.IsCancellationRequested);
        Assert.True(late.Ending.WaitHandle.WaitOne(TimeSpan.FromMinutes(1)));
        Assert.False(stopped.IsGivenUp || late.IsGivenUp);
    }

    private Handshake Begin(string address) =>
        _handshakes.Begin(new IPEndPoint(IPAddress.Parse(address), 1), TimeSpan.FromMinutes(1), CancellationToken.None);
}
