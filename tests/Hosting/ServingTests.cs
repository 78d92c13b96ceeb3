using System.Net.Sockets;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Stevedore.AspNetCore.Tests;

/// <summary>Clients of several kinds, and what a handler is given.</summary>
public sealed class ServingTests
{
    [Fact]
    public async Task A_client_is_answered_message_by_message()
    {
        await using KestrelHost host = await KestrelHost.StartAsync<EchoHandler>();
        await using ArchiveConnection client = await host.ConnectAsync();

        for (int i = 0; i < 3; i++)
        {
            await client.SendAsync(new Note { Number = i, Text = new string('x', i * 100_000) }).InTime();
            Note answer = await client.ReceiveAsync<Note>().InTime();
            Assert.Equal((i, i * 100_000), (answer.Number, answer.Text.Length));
        }
    }

    [Fact]
    public async Task A_client_is_answered_over_TLS()
    {
        using Certificate certificate = new();
        await using KestrelHost host = await KestrelHost.StartAsync<EchoHandler>(listen => listen.UseHttps(certificate.Server));
        await using ArchiveConnection client = await host.ConnectAsync(certificate.ForClient());

        await client.SendAllAsync(Enumerable.Range(0, 200).Select(i => new Note { Number = i, Text = new string('x', 1000) })).InTime();
        await client.CompleteAsync().InTime();

        List<int> answers = [];
        await foreach (Note note in client.ReceiveAllAsync<Note>())
            answers.Add(note.Number);
        Assert.Equal(Enumerable.Range(0, 200), answers);
    }

    [Fact]
    public async Task What_a_client_sent_before_it_closed_its_side_is_answered()
    {
        await using KestrelHost host = await KestrelHost.StartAsync<EchoHandler>();
        await using ArchiveConnection client = await host.ConnectAsync();

        await client.SendAllAsync(Enumerable.Range(0, 1000).Select(i => new Note { Number = i })).InTime();
        await client.CompleteAsync().InTime();

        List<int> answers = [];
        await foreach (Note note in client.ReceiveAllAsync<Note>())
            answers.Add(note.Number);
        Assert.Equal(Enumerable.Range(0, 1000), answers);
    }

    [Fact]
    public async Task A_client_written_as_for_MFC_is_answered()
    {
        await using KestrelHost host = await KestrelHost.StartAsync<EchoHandler>();

        (int, string?) answer = await Task.Run(() =>
        {
            using ArchiveSocket socket = new();
            socket.Create();
            socket.Connect(host.EndPoint.Address.ToString(), host.EndPoint.Port);
            SocketFile file = new(socket);
            using Archive outgoing = new(file, ArchiveMode.Store), incoming = new(file, ArchiveMode.Load);
            outgoing.Write(7);
            outgoing.Write("ahoy");
            outgoing.Flush();
            return (incoming.ReadInt32(), incoming.ReadString());
        }).InTime();

        Assert.Equal((7, "ahoy"), answer);
    }

    [Fact]
    public async Task Many_clients_are_served_side_by_side()
    {
        await using KestrelHost host = await KestrelHost.StartAsync<EchoHandler>();

        int[] answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(async i =>
        {
            await using ArchiveConnection client = await host.ConnectAsync();
            await client.SendAsync(new Note { Number = i });
            return (await client.ReceiveAsync<Note>().InTime()).Number;
        }));

        Assert.Equal(Enumerable.Range(0, 200), answers);
    }

    [Fact]
    public async Task A_connection_has_a_scope_of_services_which_ends_with_it()
    {
        List<Ledger> ledgers = [];
        await using KestrelHost host =
            await KestrelHost.StartAsync<LedgerHandler>(services: services => services.AddSingleton(ledgers).AddScoped<Ledger>());

        for (int i = 1; i <= 2; i++)
        {
            await using ArchiveConnection client = await host.ConnectAsync();
            Assert.Equal(2, (await client.ReceiveAsync<Note>().InTime()).Number);
            await client.CompleteAsync().InTime();
        }

        await Waiting.Until(() => ledgers.Count == 2 && ledgers.TrueForAll(ledger => ledger.IsClosed));
        Assert.NotSame(ledgers[0], ledgers[1]);
    }

    [Fact]
    public async Task A_handler_knows_the_peer_and_the_features_of_its_connection()
    {
        using Certificate certificate = new();
        await using KestrelHost host = await KestrelHost.StartAsync<IntroducingHandler>(listen => listen.UseHttps(certificate.Server));
        await using ArchiveConnection client = await host.ConnectAsync(certificate.ForClient());

        Note introduction = await client.ReceiveAsync<Note>().InTime();

        Assert.Equal($"{client.LocalEndPoint} to {host.EndPoint} by TLS: True", introduction.Text);
    }

    [Fact]
    public async Task The_connection_is_closed_after_everything_sent_when_the_handler_returns()
    {
        await using KestrelHost host = await KestrelHost.StartAsync<FarewellHandler>();
        await using ArchiveConnection client = await host.ConnectAsync();

        List<int> lengths = [];
        await foreach (Note note in client.ReceiveAllAsync<Note>())
            lengths.Add(note.Text.Length);

        Assert.Equal(Enumerable.Repeat(100_000, 30), lengths);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_a_handler_has_sent_arrives_even_if_it_leaves_unread_what_the_peer_sends(bool overTls)
    {
        using Certificate certificate = new();
        await using KestrelHost host = await KestrelHost.StartAsync<FarewellHandler>(listen =>
        {
            if (overTls)
                listen.UseHttps(certificate.Server);
        });
        for (int i = 0; i < 8; i++)
        {
            await using ArchiveConnection client = await host.ConnectAsync(overTls ? certificate.ForClient() : null);
            Task sending = client.SendAllAsync(Enumerable.Repeat(new Note { Text = new string('x', 100_000) }, 20)).InTime();

            List<int> lengths = [];
            await foreach (Note note in client.ReceiveAllAsync<Note>())
            {
                lengths.Add(note.Text.Length);
                await Task.Delay(1);
            }

            Assert.Equal(Enumerable.Repeat(100_000, 30), lengths);
            await sending;
        }
    }

    [Fact]
    public async Task A_peer_that_floods_a_connection_whose_handler_has_returned_does_not_keep_it()
    {
        await using KestrelHost host = await KestrelHost.StartAsync<FarewellHandler>(settings:
            [("Archives:Connection:CloseTimeout", "1.00:00:00"), ("Archives:Connection:MaxMessageSize", "1000000")]);
        using Socket client = new(SocketType.Stream, ProtocolType.Tcp);
        await client.ConnectAsync(host.EndPoint).InTime();
        byte[] flood = new byte[1 << 16];
        long sent = 0;

        await Assert.ThrowsAsync<SocketException>(async () =>
        {
            _ = Task.Run(() => ReadToEnd(client));
            while (true)
                sent += await client.SendAsync(flood).InTime();
        });

        await Waiting.Until(() => host.Log.Of<FarewellHandler>().Any(entry => entry.Event.Name == "Ended"));
        Assert.InRange(sent, 1_000_000, 100_000_000);
    }

    [Fact]
    public async Task A_connection_that_the_handler_aborts_ends_at_once()
    {
        await using KestrelHost host = await KestrelHost.StartAsync<AbortingHandler>();
        await using ArchiveConnection client = await host.ConnectAsync();
        await client.SendAsync(new Note()).InTime();

        await Assert.ThrowsAnyAsync<IOException>(() => client.ReceiveAsync<Note>().InTime());
    }

    [Fact]
    public async Task A_peer_that_takes_nothing_does_not_keep_its_connection()
    {
        await using KestrelHost host =
            await KestrelHost.StartAsync<TalkativeHandler>(settings: ("Archives:Connection:CloseTimeout", "00:00:00.100"));
        using Socket client = new(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
        await client.ConnectAsync(host.EndPoint).InTime();

        await Waiting.Until(() => host.Log.Of<TalkativeHandler>().Any(entry => entry.Event.Name == "Ended"));
    }

    private static void ReadToEnd(Socket socket)
    {
        byte[] bytes = new byte[1 << 16];
        try
        {
            while (socket.Receive(bytes) > 0)
                continue;
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The server has had enough.
        }
    }

    internal sealed class Ledger : IDisposable
    {
        public bool IsClosed { get; private set; }

        public void Dispose() => IsClosed = true;
    }

    internal sealed class LedgerHandler(List<Ledger> ledgers, Ledger ledger, IServiceProvider services) : ArchiveHandler
    {
        public override async Task ServeAsync(ArchiveConnection connection, CancellationToken cancellationToken)
        {
            lock (ledgers)
                ledgers.Add(ledger);
            int number = ReferenceEquals(ledger, services.GetRequiredService<Ledger>()) ? 2 : 1;
            await connection.SendAsync(new Note { Number = number }, cancellationToken);
            await foreach (Note _ in connection.ReceiveAllAsync<Note>(cancellationToken))
                Assert.False(ledger.IsClosed);
        }
    }

    private sealed class IntroducingHandler : ArchiveHandler
    {
        public override async Task ServeAsync(ArchiveConnection connection, CancellationToken cancellationToken)
        {
            bool isSecured = Context.Features.Get<ITlsHandshakeFeature>() is not null;
            string text = $"{connection.RemoteEndPoint} to {connection.LocalEndPoint} by TLS: {isSecured}";
            await connection.SendAsync(new Note { Text = text }, cancellationToken);
        }
    }

    private sealed class FarewellHandler : ArchiveHandler
    {
        public override async Task ServeAsync(ArchiveConnection connection, CancellationToken cancellationToken)
        {
            for (int i = 0; i < 30; i++)
                await connection.SendAsync(new Note { Text = new string('x', 100_000) }, cancellationToken);
        }
    }

    /// <summary>Says more than the system takes for a peer that does not listen, and leaves it at that.</summary>
    private sealed class TalkativeHandler : ArchiveHandler
    {
        public override async Task ServeAsync(ArchiveConnection connection, CancellationToken cancellationToken)
        {
            using CancellationTokenSource enough = new();
            Task sending = connection.SendAsync(new Note { Text = new string('x', 16 << 20) }, enough.Token).AsTask();
            await enough.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        }
    }

    private sealed class AbortingHandler : ArchiveHandler
    {
        public override async Task ServeAsync(ArchiveConnection connection, CancellationToken cancellationToken)
        {
            await connection.ReceiveAsync<Note>(cancellationToken);
            connection.Abort();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
    }
}
