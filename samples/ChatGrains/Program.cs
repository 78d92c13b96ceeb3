// One server of a chat for MFC's CHATTER: Kestrel in front, a silo of Orleans behind. Start as many as you like, each with its own ports.
//
//   dotnet run --project samples/ChatGrains -- --port 7000 --silo 11111 --gateway 30000 --redis localhost:6379
//   dotnet run --project samples/ChatGrains -- --port 7001 --silo 11112 --gateway 30001 --redis localhost:6379

using ChatGrains;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Stevedore.AspNetCore;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
ConfigurationManager settings = builder.Configuration;
builder.UseOrleans(silo => silo.UseChat(
    settings["redis"] ?? "localhost:6379", settings.GetValue("silo", 11111), settings.GetValue("gateway", 30000)));
builder.Services.AddArchives();
builder.Services.AddSingleton<RoomFeed>().AddHostedService(static services => services.GetRequiredService<RoomFeed>());
builder.WebHost.ConfigureKestrel(kestrel =>
    kestrel.ListenAnyIP(settings.GetValue("port", 7000), static listen => listen.UseArchives<ChatHandler>()));
await builder.Build().RunAsync();
