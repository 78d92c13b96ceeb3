using System.Net.Sockets;
using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Sockets;

namespace Stevedore.Runtime.Tests.Connections;

/// <summary>The end of a connection is told from a message that is cut short, before the message is asked for.</summary>
public sealed class HasMoreTests
{
    [Fact]
    public async Task Messages_of_different_types_are_received_until_there_are_no_more()
    {
        await using Pair pair = await Pair.ConnectAsync();
        ValueTask<bool> hasMore = pair.Server.HasMoreAsync();
        Assert.False(hasMore.IsCompleted);

        await pair.Client.SendAsync(new Parcel { Number = 1 }).InTime();
        Assert.True(await hasMore.InTime());
        Assert.True(await pair.Server.HasMoreAsync().InTime());
        Assert.Equal(1, (await pair.Server.ReceiveAsync<Parcel>().InTime()).Number);

        await pair.Client.SendAsync(new Crate { Number = 2 }).InTime();
        Assert.True(await pair.Server.HasMoreAsync().InTime());
        Assert.Equal(2, (await pair.Server.ReceiveAsync<Crate>().InTime()).Number);

        await pair.Client.CompleteAsync().AsTask().InTime();
        Assert.False(await pair.Server.HasMoreAsync().InTime());
        Assert.False(await pair.Server.HasMoreAsync().InTime());
    }

    [Fact]
    public async Task A_message_that_is_cut_short_is_there_and_fails()
    {
        await using Pair pair = await Pair.WithRawClientAsync();
        byte[] bytes = MessageTests.Stored(ArchiveLifetime.PerConnection, new Parcel { Number = 1 });
        await pair.Raw.SendAsync(bytes.AsMemory(0, bytes.Length - 1));
        pair.Raw.Shutdown(SocketShutdown.Send);

        Assert.True(await pair.Server.HasMoreAsync().InTime());
        ArchiveException error = await Assert.ThrowsAsync<ArchiveException>(() => pair.Server.ReceiveAsync<Parcel>().InTime());
        Assert.Equal(ArchiveError.EndOfStream, error.Error);
        Assert.Same(error, await Assert.ThrowsAsync<ArchiveException>(() => pair.Server.HasMoreAsync().InTime()));
    }

    [Fact]
    public async Task A_question_that_is_canceled_loses_nothing()
    {
        await using Pair pair = await Pair.ConnectAsync();
        using CancellationTokenSource cancel = new();
        ValueTask<bool> asked = pair.Server.HasMoreAsync(cancel.Token);
        await Assert.ThrowsAsync<InvalidOperationException>(() => pair.Server.ReceiveAsync<Parcel>().InTime());
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked.InTime());

        await pair.Client.SendAsync(new Parcel { Number = 3 }).InTime();
        Assert.Equal(3, (await pair.Server.ReceiveAsync<Parcel>().InTime()).Number);
    }

    [Fact]
    public async Task The_rest_of_a_message_that_was_asked_after_is_waited_for_no_longer_than_is_allowed()
    {
        await using Pair pair =
            await Pair.WithRawClientAsync(new ArchiveConnectionOptions { MessageTimeout = TimeSpan.FromMilliseconds(50) });
        await pair.Raw.SendAsync(new byte[3]);
        Assert.True(await pair.Server.HasMoreAsync().InTime());

        TimeoutException late = await Assert.ThrowsAsync<TimeoutException>(() => pair.Server.ReceiveAsync<Parcel>().InTime());
        Assert.Same(late, await Assert.ThrowsAsync<TimeoutException>(() => pair.Server.HasMoreAsync().InTime()));
    }

    [Fact]
    public async Task A_peer_that_stays_silent_is_waited_for_no_longer_than_is_allowed()
    {
        await using Pair pair = await Pair.ConnectAsync(new ArchiveConnectionOptions { IdleTimeout = TimeSpan.FromMilliseconds(50) });
        await Assert.ThrowsAsync<TimeoutException>(() => pair.Server.HasMoreAsync().InTime());
    }
}
