namespace Stevedore.Runtime.Tests.Connections;

/// <summary>A message of no bytes cannot be told from no message.</summary>
public sealed class EmptyMessageTests
{
    static EmptyMessageTests()
    {
        Assert.NotNull(Ping.Class);
        Assert.NotNull(Murmur.Class);
    }

    [Theory]
    [InlineData(ArchiveLifetime.PerConnection)]
    [InlineData(ArchiveLifetime.PerMessage)]
    public async Task It_is_not_sent_and_others_are(ArchiveLifetime lifetime)
    {
        await using Pair pair = await Pair.ConnectAsync(new ArchiveConnectionOptions { Lifetime = lifetime });

        ArgumentException refusal = await Assert.ThrowsAsync<ArgumentException>(() => pair.Client.SendAsync(new Ping()).InTime());
        await Assert.ThrowsAsync<ArgumentException>(() => pair.Client.SendAllAsync([new Ping(), new Ping()]).InTime());
        await pair.Client.SendAsync(new Parcel { Number = 3 }).InTime();

        Assert.Contains("has no bytes", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(3, (await pair.Server.ReceiveAsync<Parcel>().InTime()).Number);
        Assert.Equal((1, 1), (pair.Client.MessagesSent, pair.Server.MessagesReceived));
    }

    [Fact]
    public async Task It_is_not_sent_behind_another_in_one_call()
    {
        await using Pair pair = await Pair.ConnectAsync();
        await Assert.ThrowsAsync<ArgumentException>(() => pair.Client.SendAllAsync([new Murmur(7), new Murmur(null)]).InTime());
    }

    [Fact]
    public async Task It_is_not_received_without_end_from_the_bytes_of_another()
    {
        await using Pair pair = await Pair.ConnectAsync();
        await pair.Client.SendAsync(new Parcel()).InTime();

        await Assert.ThrowsAsync<InvalidOperationException>(() => pair.Server.ReceiveManyAsync<Ping>(new Ping[5]).InTime());
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (Ping _ in pair.Server.ReceiveAllAsync<Ping>())
                Assert.Fail("None was sent.");
        });
        Assert.Equal(0, pair.Server.MessagesReceived);
    }

    private sealed class Ping : IArchivable
    {
        public static RuntimeClass Class { get; } = RuntimeClass.Register("Ping", RuntimeClass.NoSchema, create: static () => new Ping());

        public void Serialize(Archive archive)
        {
        }
    }

    private sealed class Murmur(int? word) : IArchivable
    {
        public static RuntimeClass Class { get; } =
            RuntimeClass.Register("Murmur", RuntimeClass.NoSchema, create: static () => new Murmur(null));

        public void Serialize(Archive archive)
        {
            if (word is { } said)
                archive.Write(said);
        }
    }
}
