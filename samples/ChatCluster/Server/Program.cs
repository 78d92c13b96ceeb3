// A chat server on Kestrel with TLS. It keeps nothing: what is said goes through the broker, so there may be any number of servers.
//
//   --port 7001 --broker amqp://localhost --Kestrel:Certificates:Default:Path cert.pem --Kestrel:Certificates:Default:KeyPath key.pem

using System.Globalization;
using ChatCluster;
using ChatCluster.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Stevedore.AspNetCore;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
int port = int.Parse(builder.Configuration["port"] ?? "7001", CultureInfo.InvariantCulture);
await using Broker broker = await Broker.ConnectAsync(new Uri(builder.Configuration["broker"] ?? "amqp://localhost"));

builder.Services.AddSingleton(broker);
builder.Services.AddArchives(static options => options.Connection = ChatProtocol.Over(options.Connection));
builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenAnyIP(port, static listen => listen.UseHttps().UseArchives<MemberHandler>()));
await builder.Build().RunAsync();
