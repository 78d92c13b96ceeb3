using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RabbitMQ.Client;
using Stevedore.Adapters.Tests.Model;
using Stevedore.Adapters.Tests.Servers;
using Stevedore.Wolverine;
using Wolverine;
using Wolverine.RabbitMQ;
using Wolverine.Util;

namespace Stevedore.Adapters.Tests.Wolverine;

/// <summary>Messages that Wolverine sends over RabbitMQ and receives from there.</summary>
[Collection(RabbitTests.Name)]
public sealed class WolverineTests(RabbitServer rabbit)
{
    private const string Queue = "wolverine-ships";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_handler_receives_objects_and_bytes_that_are_none_go_to_the_dead_letters()
    {
        rabbit.Need();
        using IHost host = await StartAsync();
        await using IConnection connection = await new ConnectionFactory { Uri = rabbit.Address }.CreateConnectionAsync(Cancellation);
        await using IChannel channel = await connection.CreateChannelAsync(cancellationToken: Cancellation);
        BasicProperties properties = new()
        {
            ContentType = ArchiveMessageSerializer.MediaType,
            Type = typeof(Ship).ToMessageTypeName(),
            MessageId = Guid.NewGuid().ToString(),
        };
        byte[] hostile = [0xFF, 0xFF, 3, 0, 5, 0, .. "CShop"u8];

        await channel.BasicPublishAsync("", Queue, mandatory: false, properties, hostile, Cancellation);
        FreePort kiel = new("Kiel", zones: 2);
        await host.Services.GetRequiredService<IMessageBus>().PublishAsync(kiel.Berth("Sotra"));
        Ship received = await ShipHandler.Ships.ReadAsync(Cancellation);
        BasicGetResult? failed = null;
        while (failed is null)
        {
            await Task.Delay(50, Cancellation);
            failed = await channel.BasicGetAsync("wolverine-dead-letter-queue", autoAck: true, Cancellation);
        }
        await host.StopAsync(Cancellation);

        Assert.Equal("Sotra", received.Name);
        Assert.Same(received, Assert.Single(Assert.IsType<FreePort>(received.Home).Ships));
        Assert.Equal(hostile, failed.Body.ToArray());
    }

    [Fact]
    public void The_bytes_are_the_archive_and_nothing_but_an_object_of_the_type_is_loaded_from_them()
    {
        ArchiveMessageSerializer serializer = new();
        byte[] bytes = serializer.WriteMessage(new FreePort("Kiel", zones: 2));

        Assert.Equal("application/vnd.stevedore.archive", serializer.ContentType);
        Assert.Equal(2, Assert.IsType<FreePort>(serializer.ReadFromData(typeof(Port), new Envelope { Data = bytes })).Zones);
        Assert.Equal(ArchiveError.BadClass, FailureOf(serializer, typeof(Ship), bytes));
        Assert.Equal(ArchiveError.EndOfStream, FailureOf(serializer, typeof(Port), bytes[..^1]));
        Assert.Equal(ArchiveError.TrailingData, FailureOf(serializer, typeof(Port), [.. bytes, 0]));
        Assert.Throws<ArgumentException>(() => serializer.ReadFromData(typeof(Tide), new Envelope { Data = bytes }));
        Assert.Throws<ArgumentException>(() => serializer.WriteMessage(new Tide("Bergen", 120)));
    }

    private static ArchiveError FailureOf(ArchiveMessageSerializer serializer, Type type, byte[] bytes) =>
        Assert.Throws<ArchiveException>(() => serializer.ReadFromData(type, new Envelope { Data = bytes })).Error;

    private async Task<IHost> StartAsync()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.UseWolverine(options =>
        {
            options.ApplicationAssembly = typeof(ShipHandler).Assembly;
            options.Discovery.DisableConventionalDiscovery().IncludeType(typeof(ShipHandler));
            ArchiveMessageSerializer serializer = new();
            options.UseRabbitMq(rabbit.Address).AutoProvision();
            options.PublishMessage<Ship>().ToRabbitQueue(Queue).DefaultSerializer(serializer);
            options.ListenToRabbitQueue(Queue).DefaultSerializer(serializer);
        });
        IHost host = builder.Build();
        await host.StartAsync(Cancellation);
        return host;
    }
}
