using System.Net.Sockets;
using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Sockets;

namespace Stevedore.Runtime.Tests.Connections;

/// <summary>What a connection says when the peer does what it should not.</summary>
public sealed class FaultTests
{
    private static readonly byte[] s_message = MessageTests.Stored(ArchiveLifetime.PerConnection, Parcel.Large(1, 5000));

    /// <summary>A parcel that refers to an object which nobody has sent.</summary>
    internal static byte[] Garbage { get; } = [1, 0, 0, 0, 0, 0, 0, 0x77, 0];

    [Fact]
    public async Task A_peer_that_closes_between_messages_ends_them_and_loses_none()
    {
        await using Pair pair = await Pair.WithRawClientAsync();
        await pair.Raw.SendAsync(s_message);
        pair.Raw.Close();

        Assert.Equal(1, (await pair.Server.ReceiveAsync<Parcel>().InTime()).Number);
        Assert.Empty(await Remaining(pair.Server));
        ArchiveException error = await Assert.ThrowsAsync<ArchiveException>(() => pair.Server.ReceiveAsync<Parcel>().InTime());
        Assert.Equal(ArchiveError.EndOfStream, error.Error);
    }

    [Fact]
    public async Task A_peer_that_closes_within_a_message_is_an_early_end()
    {
        await using Pair pair = await Pair.WithRawClientAsync();
        await pair.Raw.SendAsync(s_message.AsMemory(0, 3000));
        pair.Raw.Shutdown(SocketShutdown.Send);

        ArchiveException error = await Assert.ThrowsAsync<ArchiveException>(() => pair.Server.ReceiveAsync<Parcel>().InTime());

        Assert.Equal(ArchiveError.EndOfStream, error.Error);
    }

    [Fact]
    public async Task A_peer_that_resets_the_connection_is_an_IOException()
    {
        await using Pair pair = await Pair.WithRawClientAsync();
        await pair.Raw.SendAsync(s_message.AsMemory(0, 3000));
        await Side.Until(() => pair.Server.BytesReceived >= 0 && pair.Raw.Connected);
        pair.Raw.LingerState = new LingerOption(enable: true, seconds: 0);
        pair.Raw.Close();

        IOException error = await Assert.ThrowsAnyAsync<IOException>(() => pair.Server.ReceiveAsync<Parcel>().InTime());

        Assert.IsNotType<ArchiveException>(error);
        Assert.Same(error, await Assert.ThrowsAnyAsync<IOException>(() => pair.Server.ReceiveAsync<Parcel>().InTime()));
    }

    [Fact]
    public async Task Garbage_is_refused_and_what_came_before_it_is_not_lost()
    {
        await using Pair pair = await Pair.WithRawClientAsync();
        await pair.Raw.SendAsync((byte[])[.. s_message, .. Garbage]);

        Assert.Equal(1, (await pair.Server.ReceiveAsync<Parcel>().InTime()).Number);
        await Assert.ThrowsAsync<ArchiveException>(() => pair.Server.ReceiveAsync<Parcel>().InTime());
        await Assert.ThrowsAsync<ArchiveException>(() => pair.Server.ReceiveAsync<Parcel>().InTime());
    }

    [Fact]
    public async Task A_peer_that_says_nothing_is_idle_and_one_that_stops_within_a_message_is_late()
    {
        ArchiveConnectionOptions options =
            new() { IdleTimeout = TimeSpan.FromMilliseconds(100), MessageTimeout = TimeSpan.FromMilliseconds(200) };
        await using Pair silent = await Pair.WithRawClientAsync(options);
        await Assert.ThrowsAsync<TimeoutException>(() => silent.Server.ReceiveAsync<Parcel>().InTime());

        await using Pair halting = await Pair.WithRawClientAsync(options with { IdleTimeout = Timeout.InfiniteTimeSpan });
        await halting.Raw.SendAsync(s_message.AsMemory(0, 3000));
        TimeoutException late = await Assert.ThrowsAsync<TimeoutException>(() => halting.Server.ReceiveAsync<Parcel>().InTime());
        Assert.Contains("3000 bytes", late.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_peer_that_does_not_read_slows_the_sender_down_and_in_the_end_is_given_up()
    {
        await using Pair pair =
            await Pair.WithRawClientAsync(new ArchiveConnectionOptions { MessageTimeout = TimeSpan.FromMilliseconds(300) });

        await Assert.ThrowsAsync<TimeoutException>(async () =>
        {
            while (true)
                await pair.Server.SendAsync(Parcel.Large(1, 1 << 20)).InTime();
        });

        await Assert.ThrowsAsync<InvalidOperationException>(() => pair.Server.SendAsync(new Parcel()).InTime());
    }

    [Fact]
    public async Task A_slow_reader_gets_everything_and_the_end()
    {
        await using Pair pair = await Pair.WithRawClientAsync();
        Task<int> reading = Task.Run(async () =>
        {
            byte[] buffer = new byte[1000];
            int total = 0, count;
            while ((count = await pair.Raw.ReceiveAsync(buffer)) > 0)
            {
                total += count;
                if (total % 50_000 < 1000)
                    await Task.Yield();
            }
            return total;
        });

        await pair.Server.SendAllAsync(Enumerable.Range(0, 40).Select(i => Parcel.Large(i, 100_000)));
        long sent = pair.Server.BytesSent;
        await pair.Server.CompleteAsync();

        Assert.Equal(sent, await reading.InTime());
    }

    [Fact]
    public async Task Closing_loses_nothing_that_was_sent_though_the_peer_has_sent_what_nobody_read()
    {
        await using Pair pair = await Pair.WithRawClientAsync();
        await pair.Raw.SendAsync(new byte[100_000]);
        byte[] expected = MessageTests.Stored(ArchiveLifetime.PerConnection, Parcel.Large(1, 300_000));

        await pair.Server.SendAsync(Parcel.Large(1, 300_000)).InTime();
        Task closing = pair.Server.DisposeAsync().InTime();
        byte[] received = await Side.Run(() => Noise.ReadToEnd(new NetworkStream(pair.Raw)));
        pair.Raw.Close();
        await closing;

        Assert.True(Noise.Same(expected, received));
    }

    [Fact]
    public async Task A_message_that_cannot_be_stored_is_not_sent_in_part()
    {
        await using Pair pair =
            await Pair.ConnectAsync(new ArchiveConnectionOptions { Archive = new ArchiveOptions { AllowNulls = false } });

        await Assert.ThrowsAsync<ArchiveException>(() => pair.Client.SendAsync(new Parcel { Number = 1, Text = null }).InTime());
        await pair.Client.SendAsync(new Parcel { Number = 2 }).InTime();

        Assert.Equal(2, (await pair.Server.ReceiveAsync<Parcel>().InTime()).Number);
    }

    [Fact]
    public async Task Objects_that_were_numbered_and_never_sent_end_the_sending_of_a_long_lived_archive_only()
    {
        Parcel bad = new() { Crates = new ObArray([new Crate(), new object()]) };
        await using Pair lasting = await Pair.ConnectAsync();
        await Assert.ThrowsAsync<ArgumentException>(() => lasting.Client.SendAsync(bad).InTime());
        await Assert.ThrowsAsync<InvalidOperationException>(() => lasting.Client.SendAsync(new Parcel()).InTime());

        await using Pair fresh = await Pair.ConnectAsync(new ArchiveConnectionOptions { Lifetime = ArchiveLifetime.PerMessage });
        await Assert.ThrowsAsync<ArgumentException>(() => fresh.Client.SendAsync(bad).InTime());
        await fresh.Client.SendAsync(new Parcel { Number = 3 }).InTime();
        Assert.Equal(3, (await fresh.Server.ReceiveAsync<Parcel>().InTime()).Number);
    }

    [Fact]
    public async Task Aborting_ends_a_call_that_waits()
    {
        await using Pair pair = await Pair.ConnectAsync();
        ValueTask<Parcel> receiving = pair.Server.ReceiveAsync<Parcel>();

        pair.Server.Abort();

        Exception? ended = await Record.ExceptionAsync(() => receiving.InTime());
        Assert.True(ended is IOException or ObjectDisposedException, $"It was {ended}.");
    }

    private static async Task<List<Parcel>> Remaining(ArchiveConnection connection)
    {
        List<Parcel> rest = [];
        await foreach (Parcel parcel in connection.ReceiveAllAsync<Parcel>())
            rest.Add(parcel);
        return rest;
    }
}
