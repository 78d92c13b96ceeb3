// An order with private members goes into a stream of JetStream and comes out of it.
//
//   nats-server --jetstream & dotnet run --project samples/Nats nats://localhost:4222

using Nats;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;
using Stevedore.Nats;

string url = args.FirstOrDefault() ?? "nats://localhost:4222";
NatsOpts options = NatsOpts.Default with { Url = url, SerializerRegistry = new ArchiveNatsSerializerRegistry() };
await using NatsConnection connection = new(options);
NatsJSContext jetStream = new(connection);
await jetStream.CreateStreamAsync(new StreamConfig("orders", ["orders.>"]));
INatsJSConsumer consumer = await jetStream.CreateOrUpdateConsumerAsync("orders", new ConsumerConfig("office"));

Order order = new("Askøy");
order.Add("tea", 12);
order.Add("rope", 3);
await jetStream.PublishAsync("orders.new", order);
await foreach (NatsJSMsg<Order> message in consumer.FetchAsync<Order>(new NatsJSFetchOpts { MaxMsgs = 1 }))
{
    Console.WriteLine(message.Data);
    await message.AckAsync();
}
