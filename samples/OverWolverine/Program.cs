// An order with private members goes over RabbitMQ and is received by a handler, until Ctrl+C.
//
//   dotnet run --project samples/OverWolverine amqp://guest:guest@localhost:5672

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OverWolverine;
using Stevedore.Wolverine;
using Wolverine;
using Wolverine.RabbitMQ;

Uri address = new(args.FirstOrDefault() ?? "amqp://guest:guest@localhost:5672");
HostApplicationBuilder builder = Host.CreateApplicationBuilder();
builder.UseWolverine(options =>
{
    ArchiveMessageSerializer archives = new();
    options.UseRabbitMq(address).AutoProvision();
    options.PublishMessage<Order>().ToRabbitQueue("orders").DefaultSerializer(archives);
    options.ListenToRabbitQueue("orders").DefaultSerializer(archives);
});
using IHost host = builder.Build();
await host.StartAsync();
Order order = new("Askøy");
order.Add("tea", 12);
await host.Services.GetRequiredService<IMessageBus>().PublishAsync(order);
await host.WaitForShutdownAsync();
