using System.Net.Sockets;
using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Stevedore.AspNetCore.Tests;

/// <summary>What goes wrong with one connection harms that one only, and is logged.</summary>
public sealed class FaultTests
{
    private const string Reset = "The connection cannot be read from: the peer reset the connection, and what was on its way is lost.";

    private static readonly byte[] s_garbage = [.. Enumerable.Repeat((byte)0xFF, 64)];

    [Fact]
    public async Task A_handler_that_throws_ends_its_own_connection_only()
    {
        await using KestrelHost host = await KestrelHost.StartAsync<EchoHandler>();
        await using ArchiveConnection good = await host.ConnectAsync(), bad = await host.ConnectAsync();

        await bad.SendAsync(new Note { Number = -1 }).InTime();
        await Assert.ThrowsAnyAsync<IOException>(() => bad.ReceiveAsync<Note>().InTime());

        await good.SendAsync(new Note { Number = 5 }).InTime();
        Assert.Equal(5, (await good.ReceiveAsync<Note>().InTime()).Number);
        LogEntry entry = Assert.Single(host.Log.Of<EchoHandler>(), entry => entry.Level == LogLevel.Error);
        Assert.IsType<DivideByZeroException>(entry.Exception);
        Assert.Contains($"from {bad.LocalEndPoint}", entry.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_make_no_message_end_their_connection_only()
    {
        await using KestrelHost host = await KestrelHost.StartAsync<EchoHandler>();
        await using ArchiveConnection good = await host.ConnectAsync();
        using Socket bad = new(SocketType.Stream, ProtocolType.Tcp);
        await bad.ConnectAsync(host.EndPoint);

        await bad.SendAsync(s_garbage);
        await EndAsync(bad);

        await good.SendAsync(new Note { Number = 5 }).InTime();
        Assert.Equal(5, (await good.ReceiveAsync<Note>().InTime()).Number);
        LogEntry entry = Assert.Single(host.Log.Of<EchoHandler>(), entry => entry.Level == LogLevel.Warning);
        Assert.IsType<ArchiveException>(entry.Exception);
    }

    [Fact]
    public async Task A_message_that_is_longer_than_allowed_is_not_received()
    {
        await using KestrelHost host = await KestrelHost.StartAsync<EchoHandler>(settings: ("Archives:Connection:MaxMessageSize", "1000"));
        await using ArchiveConnection client = await host.ConnectAsync();

        await client.SendAsync(new Note { Text = new string('x', 400) }).InTime();
        Assert.Equal(400, (await client.ReceiveAsync<Note>().InTime()).Text.Length);
        await client.SendAsync(new Note { Text = new string('x', 600) }).InTime();

        await Assert.ThrowsAnyAsync<IOException>(() => client.ReceiveAsync<Note>().InTime());
        LogEntry entry = Assert.Single(host.Log.Of<EchoHandler>(), entry => entry.Level == LogLevel.Warning);
        Assert.Equal(ArchiveError.LimitExceeded, Assert.IsType<ArchiveException>(entry.Exception).Error);
    }

    [Fact]
    public async Task A_client_that_says_nothing_for_too_long_is_left()
    {
        await using KestrelHost host =
            await KestrelHost.StartAsync<EchoHandler>(settings: ("Archives:Connection:IdleTimeout", "00:00:00.050"));
        await using ArchiveConnection client = await host.ConnectAsync();

        await Assert.ThrowsAnyAsync<IOException>(() => client.ReceiveAsync<Note>().InTime());

        Assert.IsType<TimeoutException>(Assert.Single(host.Log.Of<EchoHandler>(), entry => entry.Level == LogLevel.Information).Exception);
    }

    [Fact]
    public async Task A_client_that_vanishes_is_no_fault_of_the_handler()
    {
        await using KestrelHost host = await KestrelHost.StartAsync<EchoHandler>();
        ArchiveConnection client = await host.ConnectAsync();
        await client.SendAsync(new Note { Number = 5 }).InTime();
        await client.ReceiveAsync<Note>().InTime();

        client.Abort();

        await Waiting.Until(() => host.Log.Of<EchoHandler>().Any(entry => entry.Event.Name == "Ended"));
        Assert.Contains(host.Log.Of<EchoHandler>(), entry => entry.Event.Name == "Left" && entry.Exception is IOException);
        Assert.DoesNotContain(host.Log.All, entry => entry.Level >= LogLevel.Warning);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whole_messages_that_came_before_a_reset_are_received(bool resetsAtOnce)
    {
        await using KestrelHost host =
            await KestrelHost.StartAsync<PatientHandler>(services: services => services.AddSingleton<PatientHandler.Diary>());
        PatientHandler.Diary diary = host.Services.GetRequiredService<PatientHandler.Diary>();
        byte[] messages = [.. Enumerable.Range(1, 5).SelectMany(static number => Archive.Serialize(new Note { Number = number }))];
        for (int i = 0; i < 20; i++)
        {
            using Socket client = new(SocketType.Stream, ProtocolType.Tcp);
            await client.ConnectAsync(host.EndPoint);
            await client.SendAsync(messages);
            if (!resetsAtOnce)
                await Task.Delay(100);
            client.LingerState = new LingerOption(enable: true, seconds: 0);
            client.Close();
            await Task.Delay(20);
            diary.MayReceive.Release();

            (List<int> numbers, IOException? end) = await diary.Received.Reader.ReadAsync().AsTask().InTime();
            Assert.Equal([1, 2, 3, 4, 5], numbers);
            Assert.Equal(Reset, end?.Message);
        }
    }

    [Fact]
    public async Task One_connection_more_than_allowed_is_closed_at_once()
    {
        await using KestrelHost host = await KestrelHost.StartAsync<EchoHandler>(settings: ("Archives:MaxConnections", "1"));
        ArchiveConnection first = await host.ConnectAsync();
        await first.SendAsync(new Note { Number = 1 }).InTime();
        await first.ReceiveAsync<Note>().InTime();

        Exception? refused = await Record.ExceptionAsync(async () =>
        {
            await using ArchiveConnection second = await host.ConnectAsync();
            await second.ReceiveAsync<Note>().InTime();
        });
        // The reset may come before the client knows that it is connected.
        Assert.True(refused is IOException or SocketException, $"It was {refused}.");
        string warning = Assert.Single(host.Log.Of<EchoHandler>(), entry => entry.Level == LogLevel.Warning).Text;
        Assert.Contains("1 already", warning, StringComparison.Ordinal);

        await first.DisposeAsync();
        await Waiting.Until(() => host.Log.Of<EchoHandler>().Any(entry => entry.Event.Name == "Ended"));
        await using ArchiveConnection third = await host.ConnectAsync();
        await third.SendAsync(new Note { Number = 3 }).InTime();
        Assert.Equal(3, (await third.ReceiveAsync<Note>().InTime()).Number);
    }

    [Fact]
    public async Task A_file_that_a_handler_does_not_find_is_its_own_fault_and_not_the_peers()
    {
        await using KestrelHost host = await KestrelHost.StartAsync<ForgetfulHandler>();
        await using ArchiveConnection client = await host.ConnectAsync();

        await client.SendAsync(new Note()).InTime();
        await Assert.ThrowsAnyAsync<IOException>(() => client.ReceiveAsync<Note>().InTime());

        await Waiting.Until(() => host.Log.Of<ForgetfulHandler>().Any(entry => entry.Event.Name == "Ended"));
        LogEntry entry = Assert.Single(host.Log.Of<ForgetfulHandler>(), entry => entry.Level == LogLevel.Error);
        Assert.IsType<FileNotFoundException>(entry.Exception);
    }

    /// <summary>Receives all there is, once it is allowed to.</summary>
    private sealed class PatientHandler(PatientHandler.Diary diary) : ArchiveHandler
    {
        public override async Task ServeAsync(ArchiveConnection connection, CancellationToken cancellationToken)
        {
            await diary.MayReceive.WaitAsync(cancellationToken);
            List<int> numbers = [];
            IOException? end = null;
            try
            {
                await foreach (Note note in connection.ReceiveAllAsync<Note>(cancellationToken))
                    numbers.Add(note.Number);
            }
            catch (IOException failure)
            {
                end = failure;
            }
            diary.Received.Writer.TryWrite((numbers, end));
        }

        internal sealed class Diary
        {
            public SemaphoreSlim MayReceive { get; } = new(0);

            public Channel<(List<int> Numbers, IOException? End)> Received { get; } =
                Channel.CreateUnbounded<(List<int> Numbers, IOException? End)>();
        }
    }

    private sealed class ForgetfulHandler : ArchiveHandler
    {
        public override async Task ServeAsync(ArchiveConnection connection, CancellationToken cancellationToken)
        {
            await connection.ReceiveAsync<Note>(cancellationToken);
            throw new FileNotFoundException();
        }
    }

    private static async Task EndAsync(Socket socket)
    {
        try
        {
            Assert.Equal(0, await socket.ReceiveAsync(new byte[1]).InTime());
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.ConnectionReset)
        {
            // That is an end too.
        }
    }
}
