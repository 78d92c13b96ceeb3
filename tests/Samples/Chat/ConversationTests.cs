using System.Net;
using Chat;

namespace Stevedore.Samples.Tests.Chat;

/// <summary>Clients and the server of the sample with each other.</summary>
public sealed class ConversationTests
{
    public static TheoryData<bool, bool> Dialects => new() { { false, false }, { false, true }, { true, false }, { true, true } };

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task Clients_of_every_dialect_understand_each_other(bool byteFlag, bool ansi)
    {
        ChatDialect dialect = new(byteFlag, ansi);
        using ChatServer server = new(dialect: dialect, localAddress: IPAddress.Loopback);

        await InTime.Run(() =>
        {
            using ChatClient alice = Join(server, "alice", dialect);
            Assert.Equal(["alice has joined."], alice.Receive());
            using ChatClient bob = Join(server, "bob", dialect);
            Assert.Equal(["bob has joined."], alice.Receive());
            Assert.Equal(["alice has joined.", "bob has joined."], bob.Receive());

            alice.Say("45 € für den Kran");

            Assert.Equal(["alice: 45 € für den Kran"], alice.Receive());
            Assert.Equal(["alice: 45 € für den Kran"], bob.Receive());
        });
    }

    [Theory]
    [InlineData(false, "000004 62796521 0000")]
    [InlineData(true, "0004 62796521 0000")]
    public void The_dialects_differ_in_the_width_of_the_flag(bool byteFlag, string bytes)
    {
        byte[] message = Capture.OfMessage(new ChatDialect(byteFlag, Ansi: true), "bye!");

        Assert.Equal(bytes.Replace(" ", ""), Convert.ToHexString(message));
    }

    [Fact]
    public async Task Lines_that_arrive_together_are_passed_on_together()
    {
        using ChatServer server = new(localAddress: IPAddress.Loopback);

        await InTime.Run(() =>
        {
            using ChatClient alice = Join(server, "alice");
            alice.Receive();
            using RawPeer bob = RawPeer.ConnectedTo(server.Port);
            bob.Send([.. Capture.OfMessage(new ChatDialect(), "bob: one"), .. Capture.OfMessage(new ChatDialect(), "bob: two")]);

            Assert.Equal(["bob: one", "bob: two"], alice.Receive());
        });
    }

    [Fact]
    public async Task Who_leaves_is_let_go_and_the_others_are_told()
    {
        using ChatServer server = new(localAddress: IPAddress.Loopback);

        await InTime.Run(() =>
        {
            using ChatClient alice = Join(server, "alice");
            alice.Receive();
            using ChatClient bob = Join(server, "bob");
            alice.Receive();
            bob.Receive();

            bob.Leave();

            Assert.Empty(bob.Receive());
            Assert.True(bob.IsOver);
            Assert.Equal(["bob has left."], alice.Receive());
            Assert.False(alice.IsOver);
        });
    }

    [Fact]
    public async Task A_server_that_shuts_down_says_so_with_the_close_flag()
    {
        ChatServer server = new(localAddress: IPAddress.Loopback);

        await InTime.Run(() =>
        {
            using ChatClient alice = Join(server, "alice");
            alice.Receive();
            Task shuttingDown = Task.Run(server.Dispose);

            Assert.Equal(["The server has shut down."], alice.Receive());
            Assert.True(alice.IsOver);

            alice.Dispose();
            shuttingDown.Wait();
        });
    }

    [Fact]
    public async Task A_server_that_shuts_down_does_not_wait_for_ever_for_a_client_that_stays()
    {
        ChatServer server = new(localAddress: IPAddress.Loopback);
        using RawPeer client = RawPeer.ConnectedTo(server.Port);

        await InTime.Run(() =>
        {
            client.Send(Capture.OfMessage(new ChatDialect(), "I stay"));
            server.Conversation.WaitForMoreThan(0);
            server.Dispose();
        });
    }

    internal static ChatClient Join(ChatServer server, string name, ChatDialect? dialect = null) =>
        ChatClient.Join(name, "127.0.0.1", server.Port, dialect);
}
