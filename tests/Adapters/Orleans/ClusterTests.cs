using ChatGrains;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Stevedore.Adapters.Tests.Servers;

namespace Stevedore.Adapters.Tests.Orleans;

/// <summary>Two silos in two processes, whose grains take and store archivable objects.</summary>
public sealed class ClusterTests(RedisServer redis) : IClassFixture<RedisServer>
{
    private const int Rooms = 8;
    private const int LinesInRoom = 40;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_silo_that_is_killed_during_a_load_of_calls_loses_nothing_that_was_acknowledged()
    {
        redis.Need();
        await using ChatGrainsServer first = await ChatGrainsServer.StartAsync(redis);
        await using ChatGrainsServer second = await ChatGrainsServer.StartAsync(redis);
        using IHost client = await ConnectAsync();
        IGrainFactory grains = client.Services.GetRequiredService<IGrainFactory>();
        int acknowledged = 0;
        int failed = 0;

        Task<List<string>>[] callers = [.. Enumerable.Range(0, Rooms).Select(room => TalkAsync(grains.GetGrain<IRoom>($"room {room}")))];
        while (Volatile.Read(ref acknowledged) < Rooms * LinesInRoom / 4)
            await Task.Delay(10, Cancellation);
        first.Kill();
        int acknowledgedBefore = Volatile.Read(ref acknowledged);
        List<string>[] said = await Task.WhenAll(callers);

        Assert.InRange(acknowledgedBefore, 1, (Rooms * LinesInRoom) - 1);
        Assert.True(failed > 0, "No call met the dead silo.");
        for (int room = 0; room < Rooms; room++)
        {
            Transcript heard = await grains.GetGrain<IRoom>($"room {room}").HearAsync(0);
            Assert.Equal(said[room], heard.Lines.Select(static line => line.Text));
        }

        async Task<List<string>> TalkAsync(IRoom room)
        {
            List<string> said = [];
            while (said.Count < LinesInRoom)
            {
                Line line = new(Guid.NewGuid(), $"line {said.Count}");
                while (!await IsAcknowledgedAsync(room, line))
                    await Task.Delay(100, Cancellation);
                said.Add(line.Text);
                Interlocked.Increment(ref acknowledged);
            }
            return said;
        }

        async Task<bool> IsAcknowledgedAsync(IRoom room, Line line)
        {
            try
            {
                await room.SayAsync(line);
                return true;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Interlocked.Increment(ref failed);
                return false;
            }
        }
    }

    private async Task<IHost> ConnectAsync()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.UseOrleansClient(client => client.UseChat(redis.Address));
        IHost host = builder.Build();
        await host.StartAsync(Cancellation);
        return host;
    }
}
