using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using Stevedore.Runtime.Tests.Sockets;

namespace Stevedore.Runtime.Tests.Connections;

/// <summary>Accepting and serving over TCP, TLS and Unix domain sockets.</summary>
public sealed class ListenerTests
{
    [Fact]
    public async Task Every_client_has_a_handler_of_its_own_and_one_that_throws_ends_only_its_connection()
    {
        await using ArchiveListener listener = Pair.Listen();
        ConcurrentQueue<Exception> failures = [];
        listener.Failed += (_, e) => failures.Enqueue(e.Exception);
        using CancellationTokenSource stop = new();
        Task serving = listener.ServeAsync(EchoAsync, stop.Token);

        await using ArchiveConnection good = await ArchiveConnection.ConnectAsync(listener.LocalEndPoint);
        await using ArchiveConnection bad = await ArchiveConnection.ConnectAsync(listener.LocalEndPoint);
        using Socket garbage = new(SocketType.Stream, ProtocolType.Tcp);
        await garbage.ConnectAsync(listener.LocalEndPoint);
        await garbage.SendAsync(FaultTests.Garbage);
        await bad.SendAsync(new Parcel { Number = -1 });
        await Side.Until(() => failures.Count == 2);

        await good.SendAsync(new Parcel { Number = 4 });
        Assert.Equal(4, (await good.ReceiveAsync<Parcel>().InTime()).Number);
        Assert.Contains(failures, e => e is ArchiveException);
        Assert.Contains(failures, e => e is DivideByZeroException);

        await stop.CancelAsync();
        await serving.InTime();
    }

    [Fact]
    public async Task A_thousand_clients_at_once_are_all_answered()
    {
        await using ArchiveListener listener = Pair.Listen();
        using CancellationTokenSource stop = new();
        Task serving = listener.ServeAsync(EchoAsync, stop.Token);

        int[] answers = await Task.WhenAll(Enumerable.Range(1, 1000).Select(async i =>
        {
            await using ArchiveConnection client = await ArchiveConnection.ConnectAsync(listener.LocalEndPoint);
            await client.SendAsync(Parcel.Large(i, i));
            return (await client.ReceiveAsync<Parcel>()).Number;
        })).InTime();

        Assert.Equal(Enumerable.Range(1, 1000), answers);
        await stop.CancelAsync();
        await serving.InTime();
    }

    [Fact]
    public async Task A_Unix_domain_socket_carries_messages_and_its_file_is_gone_afterwards()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        UnixDomainSocketEndPoint endPoint = new(path);
        await using (ArchiveListener listener = ArchiveListener.Listen(endPoint))
        {
            await using ArchiveConnection client = await ArchiveConnection.ConnectAsync(endPoint);
            await using ArchiveConnection server = await listener.AcceptAsync().InTime();
            await client.SendAsync(Parcel.Large(1, 200_000));
            Assert.Equal(200_000, (await server.ReceiveAsync<Parcel>().InTime()).Content!.Length);
            client.Abort();
        }
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task A_Unix_domain_socket_may_have_a_name_without_a_file()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has such names.");
        UnixDomainSocketEndPoint endPoint = new($"\0{Path.GetRandomFileName()}/pier");
        await using ArchiveListener listener = ArchiveListener.Listen(endPoint);
        await using ArchiveConnection client = await ArchiveConnection.ConnectAsync(endPoint);
        await using ArchiveConnection server = await listener.AcceptAsync().InTime();
        await client.SendAsync(new Parcel { Number = 1 });

        Assert.Equal(1, (await server.ReceiveAsync<Parcel>().InTime()).Number);
        client.Abort();
        await listener.DisposeAsync();
    }

    [Fact]
    public void A_listener_listens_on_an_address_and_not_on_a_name() =>
        Assert.Throws<ArgumentException>(() => ArchiveListener.Listen(new DnsEndPoint("localhost", 0)));

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(50L * 24 * 60 * 60 * 1000)]
    public void A_time_that_no_timer_can_wait_for_is_refused_before_anybody_waits(long milliseconds)
    {
        TimeSpan time = TimeSpan.FromMilliseconds(milliseconds);

        Assert.Throws<ArgumentOutOfRangeException>(() => new ArchiveConnectionOptions { IdleTimeout = time });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArchiveConnectionOptions { MessageTimeout = time });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArchiveConnectionOptions { CloseTimeout = time });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArchiveListenerOptions { HandshakeTimeout = time });
    }

    [Fact]
    public async Task Messages_go_over_TLS_both_ways_and_close_in_good_order()
    {
        using Certificates certificates = new();
        await using ArchiveListener listener = Secured(certificates, clientMustHaveOne: false);
        await using ArchiveConnection client =
            await ArchiveConnection.ConnectAsync("localhost", listener.Port, certificates.ForClient(withCertificate: false)).InTime();
        await using ArchiveConnection server = await listener.AcceptAsync().InTime();

        Task sending = client.SendAllAsync(Enumerable.Range(0, 30).Select(i => Parcel.Large(i, 50_000))).InTime();
        for (int i = 0; i < 30; i++)
            Assert.True(Noise.Same(Noise.Bytes(50_000, i), (await server.ReceiveAsync<Parcel>().InTime()).Content!));
        await sending;
        await server.SendAsync(new Parcel { Number = 8 });
        Assert.Equal(8, (await client.ReceiveAsync<Parcel>().InTime()).Number);

        await client.CompleteAsync().InTime();
        ArchiveException end = await Assert.ThrowsAsync<ArchiveException>(() => server.ReceiveAsync<Parcel>().InTime());
        Assert.Equal(ArchiveError.EndOfStream, end.Error);
    }

    [Fact]
    public async Task A_client_with_a_certificate_is_known_and_one_without_is_turned_away()
    {
        using Certificates certificates = new();
        await using ArchiveListener listener = Secured(certificates, clientMustHaveOne: true);
        TaskCompletionSource<Exception> failed = new();
        listener.Failed += (_, e) => failed.TrySetResult(e.Exception);

        await using ArchiveConnection known =
            await ArchiveConnection.ConnectAsync("localhost", listener.Port, certificates.ForClient(withCertificate: true)).InTime();
        await using ArchiveConnection server = await listener.AcceptAsync().InTime();
        await known.SendAsync(new Parcel { Number = 6 });
        Assert.Equal(6, (await server.ReceiveAsync<Parcel>().InTime()).Number);

        await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            // With TLS 1.3 the client learns of it when it reads.
            await using ArchiveConnection stranger =
                await ArchiveConnection.ConnectAsync("localhost", listener.Port, certificates.ForClient(withCertificate: false)).InTime();
            await stranger.ReceiveAsync<Parcel>().InTime();
        });
        Assert.IsType<AuthenticationException>(await failed.Task.InTime());
    }

    [Fact]
    public async Task A_server_that_the_client_does_not_trust_is_refused()
    {
        using Certificates certificates = new(), others = new();
        await using ArchiveListener listener = Secured(certificates, clientMustHaveOne: false);

        await Assert.ThrowsAsync<AuthenticationException>(
            () => ArchiveConnection.ConnectAsync("localhost", listener.Port, others.ForClient(withCertificate: false)).InTime());
        await Assert.ThrowsAsync<AuthenticationException>(
            () => ArchiveConnection.ConnectAsync("127.0.0.1", listener.Port, certificates.ForClient(withCertificate: false)).InTime());
        await Assert.ThrowsAsync<AuthenticationException>(
            () => ArchiveConnection.ConnectAsync(listener.LocalEndPoint, certificates.ForClient(withCertificate: false)).InTime());
    }

    [Fact]
    public async Task Garbage_and_silence_instead_of_TLS_delay_nobody()
    {
        using Certificates certificates = new();
        await using ArchiveListener listener = Secured(certificates, clientMustHaveOne: false);
        int failures = 0;
        listener.Failed += (_, _) => Interlocked.Increment(ref failures);
        using Socket silent = new(SocketType.Stream, ProtocolType.Tcp), garbage = new(SocketType.Stream, ProtocolType.Tcp);
        await silent.ConnectAsync(IPAddress.Loopback, listener.Port);
        await garbage.ConnectAsync(IPAddress.Loopback, listener.Port);
        await garbage.SendAsync(Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\n\r\n"));

        await using ArchiveConnection client =
            await ArchiveConnection.ConnectAsync("localhost", listener.Port, certificates.ForClient(withCertificate: false)).InTime();
        await using ArchiveConnection server = await listener.AcceptAsync().InTime();
        await client.SendAsync(new Parcel { Number = 3 });

        Assert.Equal(3, (await server.ReceiveAsync<Parcel>().InTime()).Number);
        await Side.Until(() => Volatile.Read(ref failures) == 1);
    }

    [Fact]
    public async Task Any_number_of_clients_that_say_nothing_instead_of_TLS_lock_nobody_out()
    {
        using Certificates certificates = new();
        ArchiveConnectionOptions options = certificates.ForClient(withCertificate: false);
        await using ArchiveListener listener = Secured(certificates, clientMustHaveOne: false);
        ConcurrentQueue<Exception> failures = [];
        listener.Failed += (_, e) => failures.Enqueue(e.Exception);
        List<Socket> silent = [];
        try
        {
            for (int i = 0; i < 300; i++)
            {
                silent.Add(new Socket(SocketType.Stream, ProtocolType.Tcp));
                await silent[^1].ConnectAsync(IPAddress.Loopback, listener.Port).InTime();
            }

            // A handshake may take minutes here, and so would the wait for one of the silent ones.
            for (int i = 0; i < 3; i++)
            {
                await using ArchiveConnection client =
                    await ArchiveConnection.ConnectAsync("localhost", listener.Port, options).InTime();
                await using ArchiveConnection server = await listener.AcceptAsync().InTime();
                await client.SendAsync(new Parcel { Number = i });
                Assert.Equal(i, (await server.ReceiveAsync<Parcel>().InTime()).Number);
            }

            // Each is told when its task comes to an end, which on a busy machine may be later than the clients' messages.
            await Side.Until(() => failures.Count >= 44);
            Assert.InRange(failures.Count, 44, 47);
            Assert.All(failures, failure => Assert.Contains("256 were under way", Assert.IsType<IOException>(failure).Message));
        }
        finally
        {
            silent.ForEach(socket => socket.Dispose());
        }
    }

    [Fact]
    public async Task Clients_that_are_not_asked_for_wait_and_none_of_them_is_lost()
    {
        await using ArchiveListener listener = Pair.Listen();
        List<ArchiveConnection> clients = [];
        for (int i = 0; i < 400; i++)
        {
            clients.Add(await ArchiveConnection.ConnectAsync(listener.LocalEndPoint).InTime());
            await clients[i].SendAsync(new Parcel { Number = i }).InTime();
        }

        for (int i = 0; i < 400; i++)
        {
            await using ArchiveConnection server = await listener.AcceptAsync().InTime();
            Assert.Equal(i, (await server.ReceiveAsync<Parcel>().InTime()).Number);
            clients[i].Abort();
        }
    }

    [Fact]
    public async Task A_closed_listener_accepts_no_more()
    {
        ArchiveListener listener = Pair.Listen();
        ValueTask<ArchiveConnection> accepting = listener.AcceptAsync();

        await listener.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => accepting.InTime());
        await Assert.ThrowsAsync<SocketException>(() => ArchiveConnection.ConnectAsync(listener.LocalEndPoint).InTime());
    }

    private static ArchiveListener Secured(Certificates certificates, bool clientMustHaveOne) => ArchiveListener.Listen(
        new IPEndPoint(IPAddress.Loopback, 0),
        new ArchiveListenerOptions { Tls = certificates.ForServer(clientMustHaveOne), HandshakeTimeout = TimeSpan.FromMinutes(5) });

    private static async Task EchoAsync(ArchiveConnection connection, CancellationToken cancellationToken)
    {
        await foreach (Parcel parcel in connection.ReceiveAllAsync<Parcel>(cancellationToken))
        {
            if (parcel.Number < 0)
                throw new DivideByZeroException();
            await connection.SendAsync(parcel, cancellationToken);
        }
    }
}
