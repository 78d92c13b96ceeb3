using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace Stevedore.AspNetCore.Tests;

/// <summary>What an operator sees of the host.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task Connections_messages_bytes_and_errors_are_measured()
    {
        await using KestrelHost host = await KestrelHost.StartAsync<EchoHandler>(settings: ("Archives:MaxConnections", "2"));
        using Measurements measurements = new(host.Services.GetRequiredService<IMeterFactory>());
        await using ArchiveConnection first = await host.ConnectAsync(), second = await host.ConnectAsync();
        foreach (ArchiveConnection client in new[] { first, second })
        {
            await client.SendAsync(new Note { Number = 1, Text = "ab" }).InTime();
            await client.ReceiveAsync<Note>().InTime();
        }
        Exception? refused = await Record.ExceptionAsync(async () =>
        {
            await using ArchiveConnection third = await host.ConnectAsync();
            await third.ReceiveAsync<Note>().InTime();
        });
        // The reset may come before the client knows that it is connected.
        Assert.True(refused is IOException or SocketException, $"It was {refused}.");
        await second.SendAsync(new Note { Number = -1 }).InTime();
        await Assert.ThrowsAnyAsync<IOException>(() => second.ReceiveAsync<Note>().InTime());
        await Waiting.Until(() => measurements["stevedore.connection.duration"] > 0);

        measurements.Observe();

        Assert.Equal(1, measurements["stevedore.connections.active"]);
        Assert.Equal(1, measurements["stevedore.connections.refused"]);
        Assert.Equal(1, measurements["stevedore.errors error.type=System.DivideByZeroException"]);
        Assert.Equal(2, measurements["stevedore.messages network.io.direction=transmit"]);
        Assert.Equal(3, measurements["stevedore.messages network.io.direction=receive"]);
        Assert.Equal(first.BytesReceived + second.BytesReceived, measurements["stevedore.bytes network.io.direction=transmit"]);
        Assert.Equal(first.BytesSent + second.BytesSent, measurements["stevedore.bytes network.io.direction=receive"]);
    }

    [Fact]
    public async Task A_connection_is_an_activity()
    {
        ConcurrentQueue<Activity> ended = new();
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name == ArchiveTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = ended.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using KestrelHost host = await KestrelHost.StartAsync<EchoHandler>();
        await using ArchiveConnection client = await host.ConnectAsync();

        await client.SendAsync(new Note { Number = 1 }).InTime();
        await client.ReceiveAsync<Note>().InTime();
        await client.SendAsync(new Note { Number = -1 }).InTime();

        // Other tests have connections at the same time.
        string address = client.LocalEndPoint!.ToString()!;
        Activity? activity = null;
        await Waiting.Until(
            () => (activity = ended.FirstOrDefault(each => Equals(each.GetTagItem("network.peer.address"), address))) is not null);
        Assert.Equal(("Stevedore.Connection", ActivityKind.Server), (activity!.OperationName, activity.Kind));
        Assert.Equal((1L, 2L), (activity.GetTagItem("stevedore.messages.sent"), activity.GetTagItem("stevedore.messages.received")));
        Assert.Equal((ActivityStatusCode.Error, "System.DivideByZeroException"), (activity.Status, activity.GetTagItem("error.type")));
    }

    [Fact]
    public async Task The_beginning_and_the_end_of_a_connection_are_logged()
    {
        await using KestrelHost host = await KestrelHost.StartAsync<EchoHandler>();
        await using ArchiveConnection client = await host.ConnectAsync();
        await client.SendAsync(new Note { Number = 1 }).InTime();
        await client.ReceiveAsync<Note>().InTime();
        await client.CompleteAsync().InTime();
        await Waiting.Until(() => host.Log.Of<EchoHandler>().Count() == 2);

        Assert.Equal(["Begins", "Ended"], host.Log.Of<EchoHandler>().Select(entry => entry.Event.Name));
        Assert.All(host.Log.Of<EchoHandler>(), entry => Assert.Equal(LogLevel.Debug, entry.Level));
        Assert.EndsWith("after 1 messages received and 1 sent.", host.Log.Of<EchoHandler>().Last().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_host_is_healthy_while_there_is_a_place_for_one_more()
    {
        await using KestrelHost host = await KestrelHost.StartAsync<EchoHandler>(
            services: services => services.AddHealthChecks().AddArchives(), settings: ("Archives:MaxConnections", "1"));
        HealthCheckService health = host.Services.GetRequiredService<HealthCheckService>();

        HealthReport before = await health.CheckHealthAsync(TestContext.Current.CancellationToken);
        await using ArchiveConnection client = await host.ConnectAsync();
        await client.SendAsync(new Note { Number = 1 }).InTime();
        await client.ReceiveAsync<Note>().InTime();
        HealthReport full = await health.CheckHealthAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HealthStatus.Healthy, before.Status);
        Assert.Equal(HealthStatus.Unhealthy, full.Status);
        Assert.Equal((1, 1), (full.Entries["archives"].Data["connections"], full.Entries["archives"].Data["maximum"]));
    }
}
