using System.Buffers;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;
using Stevedore.Adapters.Tests.Model;
using Stevedore.Adapters.Tests.Servers;
using Stevedore.Nats;

namespace Stevedore.Adapters.Tests.Nats;

/// <summary>Messages that one connection publishes and another receives.</summary>
public sealed class NatsTests(NatsServer nats) : IClassFixture<NatsServer>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_subscriber_receives_private_members_cycles_and_derived_classes()
    {
        FreePort kiel = new("Kiel", zones: 2);
        kiel.Berth("Sotra");

        FreePort received = Assert.IsType<FreePort>((await PublishedAsync<Port>(kiel)).Data);

        Assert.Equal(("Kiel", 2), (received.Name, received.Zones));
        Assert.Same(received, Assert.Single(received.Ships).Home);
    }

    [Fact]
    public async Task Structures_lists_and_nulls_are_messages_too()
    {
        Assert.Equal(new Position(60.4, 5.3), (await PublishedAsync(new Position(60.4, 5.3))).Data);
        Assert.Equal(["Sotra"], (await PublishedAsync<List<Ship>>([new("Sotra", home: null)])).Data!.Select(static ship => ship.Name));
        Assert.Null((await PublishedAsync<Ship?>(null)).Data);
    }

    [Fact]
    public async Task A_request_is_answered_with_an_object()
    {
        await using NatsConnection server = await ConnectAsync();
        await using NatsConnection client = await ConnectAsync();
        await using INatsSub<Ship> requests = await server.SubscribeCoreAsync<Ship>("ports.of", cancellationToken: Cancellation);
        // The broker answers when it knows of the subscription, of which the other connection tells it nothing.
        await server.PingAsync(Cancellation);
        Task answering = AnswerAsync();

        NatsMsg<Port> answer = await client.RequestAsync<Ship, Port>(
            "ports.of", new Ship("Sotra", new("Bergen")), cancellationToken: Cancellation);
        await answering;

        Assert.Equal("Bergen", answer.Data!.Name);

        async Task AnswerAsync()
        {
            NatsMsg<Ship> request = await requests.Msgs.ReadAsync(Cancellation);
            await request.ReplyAsync(request.Data!.Home, cancellationToken: Cancellation);
        }
    }

    [Fact]
    public async Task A_stream_keeps_objects_for_a_consumer_that_comes_later()
    {
        await using NatsConnection publisher = await ConnectAsync();
        NatsJSContext stream = new(publisher);
        await stream.CreateStreamAsync(new StreamConfig("ships", ["ships.>"]), Cancellation);
        for (int number = 0; number < 3; number++)
        {
            Ship ship = new($"ship {number}", new("Bergen"));
            (await stream.PublishAsync("ships.new", ship, cancellationToken: Cancellation)).EnsureSuccess();
        }

        await using NatsConnection consumer = await ConnectAsync();
        INatsJSConsumer office =
            await new NatsJSContext(consumer).CreateOrUpdateConsumerAsync("ships", new ConsumerConfig("office"), Cancellation);
        List<string> received = [];
        NatsJSFetchOpts three = new() { MaxMsgs = 3 };
        await foreach (NatsJSMsg<Ship> message in office.FetchAsync<Ship>(three, cancellationToken: Cancellation))
        {
            received.Add($"{message.Data!.Name} of {message.Data.Home!.Name}");
            await message.AckAsync(cancellationToken: Cancellation);
        }

        Assert.Equal(["ship 0 of Bergen", "ship 1 of Bergen", "ship 2 of Bergen"], received);
    }

    [Fact]
    public async Task Bytes_that_are_no_such_archive_are_told_in_their_message_and_the_subscription_goes_on()
    {
        await using NatsConnection publisher = await ConnectAsync();
        await using NatsConnection subscriber = await ConnectAsync();
        await using INatsSub<Ship> ships = await subscriber.SubscribeCoreAsync<Ship>("hostile", cancellationToken: Cancellation);
        await subscriber.PingAsync(Cancellation);
        await subscriber.PingAsync(Cancellation);

        await publisher.PublishAsync("hostile", (byte[])[0xFF, 0xFF, 3, 0, 5, 0, .. "CShop"u8], cancellationToken: Cancellation);
        await publisher.PublishAsync("hostile", new Ship("Sotra", home: null), cancellationToken: Cancellation);
        NatsMsg<Ship> hostile = await ships.Msgs.ReadAsync(Cancellation);
        NatsMsg<Ship> next = await ships.Msgs.ReadAsync(Cancellation);

        NatsDeserializeException told = Assert.IsType<NatsDeserializeException>(hostile.Error);
        Assert.Equal(ArchiveError.BadClass, Assert.IsType<ArchiveException>(told.InnerException).Error);
        Assert.Equal("Sotra", next.Data!.Name);
    }

    [Fact]
    public async Task Other_types_are_left_to_the_next_registry()
    {
        Assert.Equal("tea", (await PublishedAsync("tea")).Data);
        Assert.IsNotType<ArchiveNatsSerializer<Tide>>(new ArchiveNatsSerializerRegistry().GetSerializer<Tide>());
        Assert.IsType<ArchiveNatsSerializer<Ship>>(new ArchiveNatsSerializerRegistry().GetDeserializer<Ship>());

        INatsSerializer<string> combined = new ArchiveNatsSerializer<string>().CombineWith(NatsUtf8PrimitivesSerializer<string>.Default);
        ArrayBufferWriter<byte> writer = new();
        combined.Serialize(writer, "tea");
        Assert.Equal("tea"u8, writer.WrittenSpan);
        Assert.Equal("tea", combined.Deserialize(new(writer.WrittenMemory)));
    }

    [Fact]
    public void Limits_of_the_options_hold()
    {
        ArrayBufferWriter<byte> writer = new();
        new ArchiveNatsSerializer<Ship>().Serialize(writer, new("Sotra", home: null));
        ArchiveNatsSerializer<Ship> strict = new(new() { Limits = new() { MaxStringLength = 3 } });

        ArchiveException refused = Assert.Throws<ArchiveException>(() => strict.Deserialize(new(writer.WrittenMemory)));

        Assert.Equal(ArchiveError.LimitExceeded, refused.Error);
    }

    private async Task<NatsMsg<T>> PublishedAsync<T>(T value)
    {
        await using NatsConnection publisher = await ConnectAsync();
        await using NatsConnection subscriber = await ConnectAsync();
        string subject = $"values.{Guid.NewGuid():N}";
        await using INatsSub<T> subscription = await subscriber.SubscribeCoreAsync<T>(subject, cancellationToken: Cancellation);
        await subscriber.PingAsync(Cancellation);
        // Answered behind the subscription, so that this has reached the server.
        await subscriber.PingAsync(Cancellation);
        await publisher.PublishAsync(subject, value, cancellationToken: Cancellation);
        return await subscription.Msgs.ReadAsync(Cancellation);
    }

    private async Task<NatsConnection> ConnectAsync()
    {
        nats.Need();
        NatsOpts options = NatsOpts.Default with { Url = nats.Url, SerializerRegistry = new ArchiveNatsSerializerRegistry() };
        NatsConnection connection = new(options);
        await connection.ConnectAsync();
        return connection;
    }
}
