// An order with private members goes over RabbitMQ and is received by a consumer.
//
//   dotnet run --project samples/OverMassTransit amqp://guest:guest@localhost:5672

using MassTransit;
using OverMassTransit;
using Stevedore.MassTransit;

Uri address = new(args.FirstOrDefault() ?? "amqp://guest:guest@localhost:5672");
TaskCompletionSource received = new();
IBusControl bus = Bus.Factory.CreateUsingRabbitMq(rabbit =>
{
    rabbit.Host(address);
    rabbit.UseStevedoreSerializer();
    rabbit.ReceiveEndpoint("orders", endpoint => endpoint.Handler<Order>(context =>
    {
        Console.WriteLine(context.Message);
        received.SetResult();
        return Task.CompletedTask;
    }));
});
await bus.StartAsync();
Order order = new("Askøy");
order.Add("tea", 12);
await bus.Publish(order);
await received.Task;
await bus.StopAsync();
