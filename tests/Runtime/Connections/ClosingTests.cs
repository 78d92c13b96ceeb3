using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using Stevedore.Runtime.Tests.Sockets;

namespace Stevedore.Runtime.Tests.Connections;

/// <summary>Closing loses nothing, leaves nobody waiting, and takes no longer than it may.</summary>
public sealed class ClosingTests
{
    [Fact]
    public async Task Everything_sent_arrives_at_a_peer_that_has_closed_its_own_side_first_and_reads_slowly()
    {
        await using Pair pair = await Pair.WithRawClientAsync();
        pair.Raw.ReceiveBufferSize = 4096;
        using NetworkStream reading = new(pair.Raw);
        pair.Raw.Shutdown(SocketShutdown.Send);
        Assert.False(await pair.Server.HasMoreAsync().InTime());
        byte[] expected = MessageTests.Stored(ArchiveLifetime.PerConnection, Parcel.Large(1, 1_500_000));

        await pair.Server.SendAsync(Parcel.Large(1, 1_500_000)).InTime();
        await pair.Server.DisposeAsync().InTime();
        byte[] received = await Side.Run(() => Noise.ReadToEnd(reading));

        Assert.True(Noise.Same(expected, received), $"{received.Length} of {expected.Length} bytes came.");
    }

    [Fact]
    public async Task Aborting_ends_sends_that_wait_for_their_turn()
    {
        await using Pair pair = await Pair.WithRawClientAsync();
        Task sending = pair.Server.SendAsync(Parcel.Large(1, 1 << 25)).AsTask();
        Task[] waiting =
        [
            pair.Server.SendAsync(new Parcel()).AsTask(),
            pair.Server.SendAllAsync([new Parcel()]).AsTask(),
            pair.Server.CompleteAsync().AsTask(),
        ];
        Assert.DoesNotContain(waiting, task => task.IsCompleted);

        pair.Server.Abort();

        Exception? ended = await Record.ExceptionAsync(() => sending.InTime());
        Assert.True(ended is IOException or ObjectDisposedException, $"It was {ended}.");
        foreach (Task task in waiting)
            await Assert.ThrowsAsync<ObjectDisposedException>(() => task.InTime());
    }

    [Fact]
    public async Task A_closed_connection_neither_sends_nor_receives_even_what_had_come()
    {
        await using Pair pair = await Pair.WithRawClientAsync();
        await pair.Raw.SendAsync(MessageTests.Stored(ArchiveLifetime.PerConnection, new(), new(), new()));
        await pair.Server.ReceiveAsync<Parcel>().InTime();

        pair.Server.Abort();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => pair.Server.ReceiveAsync<Parcel>().InTime());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => pair.Server.ReceiveManyAsync<Parcel>(new Parcel[2]).InTime());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => pair.Server.HasMoreAsync().InTime());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => pair.Server.SendAsync(new Parcel()).InTime());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => pair.Server.CompleteAsync().InTime());
    }

    [Fact]
    public async Task A_call_that_receives_while_the_connection_is_closed_shares_no_byte_with_the_closing()
    {
        // Whether the two meet is up to the scheduler: so there are many of them.
        byte[] bytes = MessageTests.Stored(ArchiveLifetime.PerMessage, [.. Enumerable.Range(0, 20).Select(i => Parcel.Large(i, 3000))]);
        for (int i = 0; i < 200; i++)
        {
            await using Pair pair = await Pair.WithRawClientAsync(new ArchiveConnectionOptions { Lifetime = ArchiveLifetime.PerMessage });
            List<int> received = [];
            Task receiving = Task.Run(async () =>
            {
                await foreach (Parcel parcel in pair.Server.ReceiveAllAsync<Parcel>())
                {
                    Assert.True(Noise.Same(Noise.Bytes(3000, parcel.Number), parcel.Content!));
                    received.Add(parcel.Number);
                }
            });
            Task sending = Task.Run(async () =>
            {
                for (int start = 0; start < bytes.Length; start += 1460)
                    await pair.Raw.SendAsync(bytes.AsMemory(start, Math.Min(1460, bytes.Length - start)));
                pair.Raw.Shutdown(SocketShutdown.Send);
            });

            await Task.WhenAll(pair.Server.DisposeAsync().InTime(), pair.Server.DisposeAsync().InTime());
            await Record.ExceptionAsync(() => sending.InTime());

            Exception? ended = await Record.ExceptionAsync(() => receiving.InTime());
            Assert.True(ended is null or ObjectDisposedException || (ended is IOException and not ArchiveException), $"It was {ended}.");
            Assert.Equal(Enumerable.Range(0, received.Count), received);
        }
    }

    [Fact]
    public async Task A_peer_that_never_stops_sending_does_not_keep_a_connection_from_closing()
    {
        ArchiveConnection connection = new(new Flood(), new ArchiveConnectionOptions { CloseTimeout = TimeSpan.FromMilliseconds(50) });

        await Task.Run(() => connection.DisposeAsync().AsTask()).InTime();
    }

    [Fact]
    public async Task A_peer_that_never_stops_sending_is_not_heard_beyond_the_length_of_a_message()
    {
        const long Most = 3 << 20;
        Flood flood = new();
        ArchiveConnection connection = new(
            flood, new ArchiveConnectionOptions { CloseTimeout = TimeSpan.FromDays(1), MaxMessageSize = Most });

        await Task.Run(() => connection.DisposeAsync().AsTask()).InTime();

        Assert.InRange(flood.BytesRead, Most, Most + (1 << 20));
    }

    [Fact]
    public async Task A_peer_in_the_middle_of_a_message_may_end_it_and_receives_what_was_sent_to_it()
    {
        await using Pair pair = await Pair.ConnectAsync();
        await pair.Server.SendAsync(new Parcel { Number = 7 });
        Task sending = pair.Client.SendAsync(Parcel.Large(1, 32 << 20)).InTime();

        Task closing = pair.Server.DisposeAsync().InTime();
        await sending;

        Assert.Equal(7, (await pair.Client.ReceiveAsync<Parcel>().InTime()).Number);
        Assert.False(await pair.Client.HasMoreAsync().InTime());
        await pair.Client.DisposeAsync().InTime();
        await closing;
    }

    [Fact]
    public async Task A_peer_that_takes_nothing_does_not_keep_a_connection_over_TLS_from_closing()
    {
        using Certificates certificates = new();
        await using ArchiveListener listener = ArchiveListener.Listen(
            new IPEndPoint(IPAddress.Loopback, 0),
            new ArchiveListenerOptions
            {
                Tls = certificates.ForServer(clientMustHaveOne: false),
                Connection = new ArchiveConnectionOptions
                {
                    MessageTimeout = TimeSpan.FromMilliseconds(200),
                    CloseTimeout = TimeSpan.FromMilliseconds(200),
                },
            });
        using Socket socket = new(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, listener.Port);
        using SslStream client = new(new NetworkStream(socket));
        SslClientAuthenticationOptions trusting = certificates.ForClient(withCertificate: false).Tls!;
        trusting.TargetHost = "localhost";
        await client.AuthenticateAsClientAsync(trusting, TestContext.Current.CancellationToken).InTime();
        ArchiveConnection server = await listener.AcceptAsync().InTime();
        await Assert.ThrowsAsync<TimeoutException>(async () =>
        {
            while (true)
                await server.SendAsync(Parcel.Large(1, 1 << 20)).InTime();
        });

        await server.DisposeAsync().InTime();
    }

    /// <summary>A peer that is always faster than this side.</summary>
    private sealed class Flood : Stream
    {
        public long BytesRead { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => count;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            BytesRead += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
