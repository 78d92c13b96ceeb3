using System.Net;
using System.Net.Sockets;
using Stevedore.Mfc;

namespace Stevedore.Runtime.Tests.Sockets;

public sealed class ArchiveOverSocketTests
{
    [Fact]
    public async Task Messages_that_arrive_together_are_loaded_until_the_buffer_is_empty()
    {
        using Loopback loopback = await Loopback.Connect();
        using Archive incoming = new(loopback.ServerFile, ArchiveMode.Load);
        byte[] three = [.. Bytes("one"), .. Bytes("two"), .. Bytes("three")];
        loopback.ClientFile.Write(three);
        await AllHaveArrived(loopback.Server, three.Length);

        List<string?> texts = await Side.Run(() =>
        {
            List<string?> loaded = [];
            do
                loaded.Add(ChatMessage.LoadFrom(incoming).Text);
            while (!incoming.IsBufferEmpty);
            return loaded;
        });

        Assert.Equal(["one", "two", "three"], texts);
    }

    [Fact]
    public async Task A_message_that_arrives_byte_by_byte_is_loaded_whole()
    {
        using Loopback loopback = await Loopback.Connect();
        using Archive incoming = new(loopback.ServerFile, ArchiveMode.Load);
        loopback.Client.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.NoDelay, 1);

        Task<ChatMessage> loading = Side.Run(() => ChatMessage.LoadFrom(incoming));
        await Side.Run(() =>
        {
            foreach (byte value in Bytes("a message of many segments"))
                loopback.ClientFile.WriteByte(value);
        });

        Assert.Equal("a message of many segments", (await loading).Text);
    }

    [Fact]
    public async Task A_text_longer_than_any_buffer_arrives_whole_without_waiting_for_more()
    {
        using Loopback loopback = await Loopback.Connect();
        using Archive incoming = new(loopback.ServerFile, ArchiveMode.Load);
        using Archive outgoing = new(loopback.ClientFile, ArchiveMode.Store);
        string text = new('x', 700_000);

        Task<ChatMessage> loading = Side.Run(() => ChatMessage.LoadFrom(incoming));
        await Side.Run(() =>
        {
            new ChatMessage { Text = text }.Serialize(outgoing);
            outgoing.Flush();
        });

        Assert.Equal(text, (await loading).Text);
        Assert.True(incoming.IsBufferEmpty);
    }

    [Fact]
    public async Task Sixteen_megabytes_pass_through_two_archives_intact()
    {
        using Loopback loopback = await Loopback.Connect();
        byte[] sent = Noise.Bytes(16 << 20);

        Task<byte[]> loading = Side.Run(() =>
        {
            using Archive incoming = new(loopback.ServerFile, ArchiveMode.Load);
            return incoming.ReadBytes((int)incoming.ReadCount());
        });
        await Side.Run(() =>
        {
            using Archive outgoing = new(loopback.ClientFile, ArchiveMode.Store);
            outgoing.WriteCount(sent.Length);
            outgoing.Write(sent);
        });

        Assert.True(Noise.Same(sent, await loading));
    }

    [Fact]
    public async Task Object_numbers_run_on_over_the_messages_of_a_connection()
    {
        using Loopback loopback = await Loopback.Connect();
        using Archive incoming = new(loopback.ServerFile, ArchiveMode.Load);
        using Archive outgoing = new(loopback.ClientFile, ArchiveMode.Store);
        StringList list = ["once"];

        await Side.Run(() =>
        {
            outgoing.WriteObject(list);
            outgoing.Flush();
            StringList? first = incoming.ReadObject<StringList>();
            outgoing.WriteObject(list);
            outgoing.Flush();
            StringList? second = incoming.ReadObject<StringList>();

            Assert.Equal(list, first);
            Assert.Same(first, second);
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public async Task An_orderly_end_between_messages_or_inside_one_is_the_end_of_the_stream(int received)
    {
        using Loopback loopback = await Loopback.Connect();
        using Archive incoming = new(loopback.ServerFile, ArchiveMode.Load);
        loopback.ClientFile.Write(Bytes("cut short").AsSpan(0, received));
        loopback.Client.ShutDown(SocketShutdown.Send);

        ArchiveException end = await Side.Run(() => Assert.Throws<ArchiveException>(() => ChatMessage.LoadFrom(incoming)));

        Assert.Equal(ArchiveError.EndOfStream, end.Error);
    }

    [Fact]
    public async Task At_a_message_boundary_the_end_can_be_asked_for()
    {
        using Loopback loopback = await Loopback.Connect();
        using Archive incoming = new(loopback.ServerFile, ArchiveMode.Load);
        List<string?> texts = [];

        Task loading = Side.Run(() =>
        {
            while (incoming.HasMore())
                texts.Add(ChatMessage.LoadFrom(incoming).Text);
        });
        await Side.Run(() =>
        {
            loopback.ClientFile.Write([.. Bytes("one"), .. Bytes("two")]);
            loopback.ClientFile.Write(Bytes("three"));
            loopback.Client.ShutDown();
        });
        await loading;

        Assert.Equal(["one", "two", "three"], texts);
    }

    [Fact]
    public async Task A_peer_that_dies_at_a_message_boundary_has_not_ended_the_stream()
    {
        using Loopback loopback = await Loopback.Connect();
        using Archive incoming = new(loopback.ServerFile, ArchiveMode.Load);
        await Side.Run(() => loopback.ClientFile.Write(Bytes("one")));
        await Side.Run(() => ChatMessage.LoadFrom(incoming));

        Loopback.Reset(loopback.Client);

        await Side.Run(() => Assert.Throws<IOException>(() => incoming.HasMore()));
    }

    [Fact]
    public async Task A_peer_that_dies_within_a_message_is_a_reset_and_not_a_message()
    {
        using Loopback loopback = await Loopback.Connect();
        using Archive incoming = new(loopback.ServerFile, ArchiveMode.Load);
        loopback.ClientFile.Write(Bytes("cut short").AsSpan(0, 5));
        Task<ChatMessage> loading = Side.Run(() => ChatMessage.LoadFrom(incoming));
        await Side.Until(() => loopback.Server.Available == 0);

        Loopback.Reset(loopback.Client);

        IOException failure = await Assert.ThrowsAsync<IOException>(() => loading);
        Assert.Contains("the peer reset the connection", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Garbage_instead_of_a_message_is_an_archive_exception_and_leaves_the_connection_usable(int seed)
    {
        using Loopback loopback = await Loopback.Connect();
        using Archive incoming = new(loopback.ServerFile, ArchiveMode.Load);
        await Side.Run(() =>
        {
            // A length that no text of this connection has, and then noise.
            loopback.ClientFile.Write([0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, .. Noise.Bytes(10_000, seed)]);
            loopback.Client.ShutDown();
        });

        await Side.Run(() => Assert.Throws<ArchiveException>(() => ChatMessage.LoadFrom(incoming)));
        await Side.Run(() => loopback.ServerFile.WriteByte(1));

        Assert.Equal(1, await Side.Run(loopback.ClientFile.ReadByte));
    }

    [Fact]
    public async Task A_slow_reader_slows_the_writer_and_loses_nothing()
    {
        using Loopback loopback = await Loopback.Connect();
        byte[] sent = Noise.Bytes(16 << 20);
        using Archive outgoing = new(loopback.ClientFile, ArchiveMode.Store);

        Task storing = Side.Run(() =>
        {
            outgoing.WriteCount(sent.Length);
            outgoing.Write(sent);
            outgoing.Flush();
        });
        await Side.Until(() => loopback.Client.IsBlocking);
        Assert.False(storing.IsCompleted);
        byte[] received = await Side.Run(() =>
        {
            using Archive incoming = new(loopback.ServerFile, ArchiveMode.Load);
            byte[] bytes = new byte[incoming.ReadCount()];
            for (int start = 0; start < bytes.Length; start += 4096)
                incoming.ReadExactly(bytes.AsSpan(start, 4096));
            return bytes;
        });

        await storing;
        Assert.True(Noise.Same(sent, received));
    }

    [Fact]
    public async Task A_server_that_starts_again_on_its_port_is_found_by_the_same_client()
    {
        using ArchiveSocket client = new();
        int port;
        using (ArchiveSocket first = Loopback.Listener())
        {
            port = first.LocalPort;
            client.Create();
            await Side.Run(() => client.Connect("127.0.0.1", port));
            using ArchiveSocket server = new();
            await Side.Run(() => first.Accept(server));
        }

        Assert.Equal(0, await Side.Run(() => client.Receive(new byte[1])));
        client.Close();
        client.Create();
        Socket firstAttempt = client.Socket!;
        Task connecting = Side.Run(() => client.Connect("127.0.0.1", port, Side.Limit));
        await Side.Until(() => client.Socket != firstAttempt);
        using ArchiveSocket second = new();
        second.Create(port, SocketType.Stream, IPAddress.Loopback);
        second.Listen();
        await connecting;

        using ArchiveSocket again = new();
        await Side.Run(() => second.Accept(again));
        Assert.Equal(client.LocalEndPoint, again.RemoteEndPoint);
    }

    [Fact]
    public async Task A_reset_is_not_the_end_of_the_stream_and_says_so()
    {
        using Loopback loopback = await Loopback.Connect();
        using Archive incoming = new(loopback.ServerFile, ArchiveMode.Load);
        Loopback.Reset(loopback.Client);

        IOException failure = await Side.Run(() => Assert.ThrowsAny<IOException>(() => ChatMessage.LoadFrom(incoming)));

        Assert.IsNotType<ArchiveException>(failure);
        Assert.Contains("the peer reset the connection", failure.Message, StringComparison.Ordinal);
    }

    private static byte[] Bytes(string text) => Archive.Serialize(new ChatMessage { Text = text });

    private static Task AllHaveArrived(ArchiveSocket socket, int count) =>
        Side.Run(() => Assert.True(SpinWait.SpinUntil(() => socket.Socket!.Available >= count, Side.Limit)));
}
