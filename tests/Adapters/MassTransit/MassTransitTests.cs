using System.Text;
using MassTransit;
using RabbitMQ.Client;
using Stevedore.Adapters.Tests.Model;
using Stevedore.Adapters.Tests.Servers;
using Stevedore.MassTransit;

namespace Stevedore.Adapters.Tests.MassTransit;

/// <summary>Messages that one bus publishes over RabbitMQ and another receives.</summary>
[Collection(RabbitTests.Name)]
public sealed class MassTransitTests(RabbitServer rabbit)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_consumer_of_the_base_receives_private_members_cycles_and_the_derived_class()
    {
        FreePort kiel = new("Kiel", zones: 2);
        kiel.Berth("Sotra");

        FreePort received = Assert.IsType<FreePort>(await PublishedAsync<FreePort, Port>("ports", kiel));

        Assert.Equal(("Kiel", 2), (received.Name, received.Zones));
        Assert.Same(received, Assert.Single(received.Ships).Home);
    }

    [Fact]
    public async Task A_message_without_generated_code_goes_as_before() =>
        Assert.Equal(new Tide("Bergen", 120), await PublishedAsync<Tide, Tide>("tides", new("Bergen", 120)));

    [Fact]
    public async Task The_body_is_the_archive_and_its_content_type_says_so()
    {
        rabbit.Need();
        await using IConnection connection = await new ConnectionFactory { Uri = rabbit.Address }.CreateConnectionAsync(Cancellation);
        await using IChannel channel = await connection.CreateChannelAsync(cancellationToken: Cancellation);
        await channel.QueueDeclareAsync("watched", durable: true, exclusive: false, autoDelete: false, cancellationToken: Cancellation);
        IBusControl bus = await StartAsync(static _ => { });

        await (await bus.GetSendEndpoint(new Uri("queue:watched"))).Send(new Ship("Sotra", home: null), Cancellation);
        BasicGetResult? sent = await channel.BasicGetAsync("watched", autoAck: true, Cancellation);
        await bus.StopAsync(Cancellation);

        Assert.Equal(ArchiveMessageSerializer.MediaType, sent!.BasicProperties.ContentType);
        Assert.True(sent.Body.Span.StartsWith((byte[])[0xFF, 0xFF, 3, 0, 5, 0, .. "CShip"u8]));
    }

    [Fact]
    public async Task Bytes_that_are_no_such_archive_go_to_the_queue_of_errors_and_the_next_message_arrives()
    {
        rabbit.Need();
        Collector<Ship> collector = new();
        IBusControl bus = await StartAsync(configurator =>
            configurator.ReceiveEndpoint("ships", endpoint => endpoint.Consumer(() => collector)));
        await using IConnection connection = await new ConnectionFactory { Uri = rabbit.Address }.CreateConnectionAsync(Cancellation);
        await using IChannel channel = await connection.CreateChannelAsync(cancellationToken: Cancellation);
        // As MassTransit will, but before somebody looks into it.
        await channel.QueueDeclareAsync("ships_error", durable: true, exclusive: false, autoDelete: false, cancellationToken: Cancellation);
        BasicProperties properties = new()
        {
            ContentType = ArchiveMessageSerializer.MediaType,
            Headers = new Dictionary<string, object?> { ["MT-MessageType"] = MessageUrn.ForTypeString<Ship>() },
        };

        byte[] hostile = [0xFF, 0xFF, 3, 0, 5, 0, .. "CShop"u8];
        await channel.BasicPublishAsync("ships", "", mandatory: false, properties, hostile, Cancellation);
        await bus.Publish(new Ship("Sotra", home: null), Cancellation);
        Ship next = await collector.Messages.ReadAsync(Cancellation);
        BasicGetResult? failed = null;
        while (failed is null)
        {
            await Task.Delay(50, Cancellation);
            failed = await channel.BasicGetAsync("ships_error", autoAck: true, Cancellation);
        }
        await bus.StopAsync(Cancellation);

        Assert.Equal("Sotra", next.Name);
        Assert.Equal(hostile, failed.Body.ToArray());
        string told = Encoding.UTF8.GetString((byte[])failed.BasicProperties.Headers!["MT-Fault-Message"]!);
        Assert.Contains("The class “CShop” is unknown", told, StringComparison.Ordinal);
    }

    private async Task<TReceived> PublishedAsync<TSent, TReceived>(string queue, TSent message)
        where TSent : class
        where TReceived : class
    {
        rabbit.Need();
        Collector<TReceived> collector = new();
        IBusControl receiver = await StartAsync(configurator =>
            configurator.ReceiveEndpoint(queue, endpoint => endpoint.Consumer(() => collector)));
        IBusControl sender = await StartAsync(static _ => { });
        await sender.Publish(message, Cancellation);
        TReceived received = await collector.Messages.ReadAsync(Cancellation);
        await sender.StopAsync(Cancellation);
        await receiver.StopAsync(Cancellation);
        return received;
    }

    private async Task<IBusControl> StartAsync(Action<IRabbitMqBusFactoryConfigurator> configure)
    {
        IBusControl bus = Bus.Factory.CreateUsingRabbitMq(configurator =>
        {
            configurator.Host(rabbit.Address);
            configurator.UseStevedoreSerializer();
            configure(configurator);
        });
        await bus.StartAsync(Cancellation);
        return bus;
    }
}
