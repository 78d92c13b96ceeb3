// Serves archives on Kestrel and is its own client: handlers from services, limits from configuration and health, all without reflection.

using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Stevedore;
using Stevedore.Aot.Host;
using Stevedore.AspNetCore;

WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
builder.Configuration.AddInMemoryCollection([new("Archives:MaxConnections", "1"), new("Archives:Connection:MaxMessageSize", "100")]);
builder.Services.AddScoped<Oracle>().AddArchives().AddHealthChecks().AddArchives();
builder.WebHost.UseKestrelCore().ConfigureKestrel(
    static kestrel => kestrel.Listen(IPAddress.Loopback, 0, static listen => listen.UseArchives<AnsweringHandler>()));
await using WebApplication application = builder.Build();
await application.StartAsync();
string address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

await using ArchiveConnection client = await ArchiveConnection.ConnectAsync("127.0.0.1", new Uri(address).Port);
await client.SendAsync(new Question { Text = "all without reflection" });
Console.WriteLine($"answer: {string.Join(' ', await client.ReceiveAsync<List<string>>())}");

HealthReport health = await application.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
Console.WriteLine($"health: {health.Entries["archives"].Description}");

await client.SendAsync(new Question { Text = new string('?', 100) });
try
{
    await client.ReceiveAsync<List<string>>();
}
catch (IOException)
{
    Console.WriteLine("a message longer than the configuration allows: refused");
}
await application.StopAsync();
