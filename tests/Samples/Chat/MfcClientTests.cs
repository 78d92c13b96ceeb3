using System.Net;
using System.Net.Sockets;
using Chat;

namespace Stevedore.Samples.Tests.Chat;

/// <summary>The server of the sample and a client whose bytes a real MFC program wrote.</summary>
public sealed class MfcClientTests
{
    private static readonly string[] s_unicodeLines = ["alice: hello", "hello €", "list", "bye"];
    private static readonly string[] s_ansiLines = ["alice: hello", "list", "bye"];

    public enum Segments
    {
        AllInOne,
        BytePerSegment,
    }

    [Theory]
    [InlineData(Segments.AllInOne)]
    [InlineData(Segments.BytePerSegment)]
    public Task The_server_understands_each_line_of_a_Unicode_client_and_closes_on_its_close_flag(Segments segments) =>
        UnderstandsAndCloses("client_word", new ChatDialect(), segments, s_unicodeLines);

    [Theory]
    [InlineData(Segments.AllInOne)]
    [InlineData(Segments.BytePerSegment)]
    public Task The_server_understands_each_line_of_an_ANSI_client_and_closes_on_its_close_flag(Segments segments) =>
        UnderstandsAndCloses("client_ansi_word", new ChatDialect(Ansi: true), segments, s_ansiLines);

    [Theory]
    [InlineData(Segments.AllInOne)]
    [InlineData(Segments.BytePerSegment)]
    public async Task The_server_understands_a_line_of_70000_characters_and_sends_it_back(Segments segments)
    {
        using ChatServer server = new(localAddress: IPAddress.Loopback);
        using RawPeer client = RawPeer.ConnectedTo(server.Port);
        byte[] sent = Capture.Of("client_70000");

        byte[] received = await InTime.Run(() =>
        {
            Send(client, sent, segments);
            return client.Receive(sent.Length + 4);
        });

        Assert.Equal([new string('x', 70_000)], server.Conversation.From(0));
        byte[] flagTextAndCount = [0, 0, 0xFF, 0xFE, 0xFF, 0, 1, 0];
        Assert.Equal([.. flagTextAndCount, .. sent[2..^2]], received);
    }

    [Fact]
    public async Task The_server_answers_each_line_with_the_bytes_of_an_MFC_server()
    {
        using ChatServer server = new(localAddress: IPAddress.Loopback);
        using RawPeer client = RawPeer.ConnectedTo(server.Port);
        byte[] expected = Capture.Of("server_replies");

        byte[] received = await InTime.Run(() =>
        {
            List<byte> replies = [];
            foreach (string line in (string[])["py: one", "py: two", "py: three"])
            {
                byte[] message = Capture.OfMessage(new ChatDialect(), line);
                client.Send(message);

                // The answer has the line in its history and an empty text, which is four bytes, before it.
                replies.AddRange(client.Receive(message.Length + 4));
            }

            client.Send(Capture.OfMessage(new ChatDialect(), "py: bye", closes: true));
            return (byte[])[.. replies, .. client.ReceiveToEnd()];
        });

        Assert.Equal(expected, received);
    }

    [Fact]
    public async Task The_client_understands_the_lines_of_an_MFC_server()
    {
        using Socket listener = RawPeer.Listen();
        int port = ((IPEndPoint)listener.LocalEndPoint!).Port;

        string[][] received = await InTime.Run(() =>
        {
            using ChatClient client = ChatClient.Join("py", "127.0.0.1", port);
            using RawPeer server = RawPeer.AcceptedBy(listener);
            server.Send(Capture.Of("server_replies"));
            return (string[][])[[.. client.Receive()], [.. client.Receive()], [.. client.Receive()]];
        });

        Assert.Equal<string[]>([["py: one"], ["py: two"], ["py: three"]], received);
    }

    private static async Task UnderstandsAndCloses(string capture, ChatDialect dialect, Segments segments, string[] lines)
    {
        using ChatServer server = new(dialect: dialect, localAddress: IPAddress.Loopback);
        using RawPeer client = RawPeer.ConnectedTo(server.Port);

        await InTime.Run(() =>
        {
            Send(client, Capture.Of(capture), segments);
            client.ReceiveToEnd();
        });

        Assert.Equal(lines, server.Conversation.From(0));
    }

    private static void Send(RawPeer client, byte[] bytes, Segments segments)
    {
        if (segments is Segments.AllInOne)
            client.Send(bytes);
        else
            client.SendByteByByte(bytes);
    }
}
