using Chat;
using Stevedore.Adapters.Tests.Servers;
using Stevedore.Samples.Tests.Chat;

namespace Stevedore.Samples.Tests.ChatGrains;

/// <summary>Two servers in front of one cluster of grains, and clients that know of one server each.</summary>
public sealed class ChatGrainsTests(RedisServer redis) : IClassFixture<RedisServer>
{
    [Fact]
    public async Task An_unchanged_MFC_client_talks_to_a_cluster_and_a_server_that_is_killed_takes_no_line_along()
    {
        redis.Need();
        await using ChatGrainsServer first = await ChatGrainsServer.StartAsync(redis);
        await using ChatGrainsServer second = await ChatGrainsServer.StartAsync(redis);

        byte[] replies = await InTime.Run(() => TalkAsMfcClient(first.Port));
        using ChatClient anna = await InTime.Run(() => ChatClient.Join("anna", "127.0.0.1", second.Port));
        string[] heard = await InTime.Run(() => Hear(anna, 5));
        first.Kill();
        anna.Say("still here");
        string[] heardAfterwards = await InTime.Run(() => Hear(anna, 1));
        using ChatClient carl = await InTime.Run(() => ChatClient.Join("carl", "127.0.0.1", second.Port));
        string[] history = await InTime.Run(() => Hear(carl, 7));

        Assert.Equal(Capture.Of("server_replies"), replies);
        Assert.Equal(["py: one", "py: two", "py: three", "py: bye", "anna has joined."], heard);
        Assert.Equal(["anna: still here"], heardAfterwards);
        Assert.Equal([.. heard, .. heardAfterwards, "carl has joined."], history);
    }

    /// <summary>Sends what an MFC client sent, and returns all that it is sent.</summary>
    private static byte[] TalkAsMfcClient(int port)
    {
        using RawPeer client = RawPeer.ConnectedTo(port);
        List<byte> replies = [];
        foreach (string line in (string[])["py: one", "py: two", "py: three"])
        {
            byte[] message = Capture.OfMessage(new ChatDialect(), line);
            client.Send(message);

            // The answer has the line in its history and an empty text, which is four bytes, before it.
            replies.AddRange(client.Receive(message.Length + 4));
        }
        client.Send(Capture.OfMessage(new ChatDialect(), "py: bye", closes: true));
        return [.. replies, .. client.ReceiveToEnd()];
    }

    private static string[] Hear(ChatClient client, int count)
    {
        List<string> lines = [];
        while (lines.Count < count)
            lines.AddRange(client.Receive());
        return [.. lines];
    }
}
