using Microsoft.Extensions.Logging;

namespace Stevedore.AspNetCore.Tests;

/// <summary>The host stops while clients are connected.</summary>
public sealed class ShutdownTests
{
    [Fact]
    public async Task Handlers_that_wait_for_a_message_end_and_their_clients_meet_the_end()
    {
        await using KestrelHost host = await KestrelHost.StartAsync<EchoHandler>();
        ArchiveConnection[] clients = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => host.ConnectAsync()));
        foreach (ArchiveConnection client in clients)
        {
            await client.SendAsync(new Note { Number = 5 }).InTime();
            await client.ReceiveAsync<Note>().InTime();
        }

        await host.StopAsync();

        foreach (ArchiveConnection client in clients)
        {
            ArchiveException end = await Assert.ThrowsAsync<ArchiveException>(() => client.ReceiveAsync<Note>().InTime());
            Assert.Equal(ArchiveError.EndOfStream, end.Error);
            client.Abort();
        }
        Assert.DoesNotContain(host.Log.Of<EchoHandler>(), entry => entry.Level > LogLevel.Debug);
    }

    [Fact]
    public async Task A_handler_may_say_good_bye()
    {
        await using KestrelHost host = await KestrelHost.StartAsync<PoliteHandler>();
        await using ArchiveConnection client = await host.ConnectAsync();
        Assert.Equal("welcome", (await client.ReceiveAsync<Note>().InTime()).Text);

        Task stopping = host.StopAsync();

        Assert.Equal("good-bye", (await client.ReceiveAsync<Note>().InTime()).Text);
        await stopping;
    }

    private sealed class PoliteHandler : ArchiveHandler
    {
        public override async Task ServeAsync(ArchiveConnection connection, CancellationToken cancellationToken)
        {
            await connection.SendAsync(new Note { Text = "welcome" }, CancellationToken.None);
            try
            {
                await connection.ReceiveAsync<Note>(cancellationToken);
            }
            catch (OperationCanceledException)
            {
                await connection.SendAsync(new Note { Text = "good-bye" }, CancellationToken.None);
            }
        }
    }
}
