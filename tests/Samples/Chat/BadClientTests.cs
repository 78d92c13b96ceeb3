using System.Collections.Concurrent;
using System.Net;
using Chat;

namespace Stevedore.Samples.Tests.Chat;

/// <summary>A client that dies, does not read or sends nonsense costs nobody but itself its connection.</summary>
public sealed class BadClientTests : IDisposable
{
    private readonly BlockingCollection<string> _log = [];
    private readonly ChatServer _server;
    private readonly ChatClient _alice;
    private readonly ChatClient _bob;

    public BadClientTests()
    {
        _server = new ChatServer(localAddress: IPAddress.Loopback, log: _log.Add);
        _alice = ConversationTests.Join(_server, "alice");
        _alice.Receive();
        _bob = ConversationTests.Join(_server, "bob");
        _bob.Receive();
        _alice.Receive();
    }

    [Fact]
    public async Task A_client_killed_in_the_middle_of_a_message_does_not_disturb_the_others()
    {
        await InTime.Run(() =>
        {
            RawPeer carol = RawPeer.ConnectedTo(_server.Port);
            carol.Send(Capture.OfMessage(new ChatDialect(), "carol: I am"));
            carol.Send(Capture.OfMessage(new ChatDialect(), "carol: never heard").AsSpan(..^3));
            carol.Kill();
            WaitForTheEndOfAClient();

            TheOthersGoOn();
        });
    }

    [Fact]
    public async Task A_client_that_leaves_in_the_middle_of_a_message_does_not_disturb_the_others()
    {
        await InTime.Run(() =>
        {
            using RawPeer carol = RawPeer.ConnectedTo(_server.Port);
            carol.Send(Capture.OfMessage(new ChatDialect(), "carol: never heard").AsSpan(..^3));
            carol.EndSending();

            Assert.Contains("end too early", WaitForTheEndOfAClient(), StringComparison.Ordinal);
            Assert.Empty(carol.ReceiveToEnd());
            TheOthersGoOn();
        });
    }

    [Fact]
    public async Task A_client_that_announces_an_endless_line_loses_its_connection()
    {
        await InTime.Run(() =>
        {
            using RawPeer mallory = RawPeer.ConnectedTo(_server.Port);
            mallory.Send([0, 0, 0xFF, 0xFE, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F]);

            Assert.Contains(nameof(ArchiveLimits.MaxStringLength), WaitForTheEndOfAClient(), StringComparison.Ordinal);
            TheOthersGoOn();
        });
    }

    [Fact]
    public async Task A_client_that_never_reads_does_not_hold_up_the_others()
    {
        // Twelve megabytes, which is more than the buffers of a connection take.
        const int Lines = 100;
        string longLine = new('x', 60_000);

        await InTime.Run(() =>
        {
            using RawPeer sleeper = RawPeer.ConnectedTo(_server.Port);
            sleeper.Send(Capture.OfMessage(new ChatDialect(), "sleeper: zzz"));
            Assert.Equal(["sleeper: zzz"], _alice.Receive());
            Assert.Equal(["sleeper: zzz"], _bob.Receive());

            for (int i = 0; i < Lines; i++)
            {
                _alice.Say(longLine);
                Assert.Equal([$"alice: {longLine}"], _alice.Receive());
                Assert.Equal([$"alice: {longLine}"], _bob.Receive());
            }
        });
    }

    public void Dispose()
    {
        _alice.Dispose();
        _bob.Dispose();
        _server.Dispose();
        _log.Dispose();
    }

    private string WaitForTheEndOfAClient()
    {
        while (true)
        {
            string entry = _log.Take(TestContext.Current.CancellationToken);
            if (entry.Contains("is gone"))
                return entry;
        }
    }

    /// <summary>Bob hears a line of alice, and nothing that was cut off.</summary>
    private void TheOthersGoOn()
    {
        _alice.Say("are you there?");
        List<string> heard = [];
        while (!heard.Contains("alice: are you there?"))
            heard.AddRange(_bob.Receive());
        Assert.DoesNotContain("carol: never heard", heard);
    }
}
