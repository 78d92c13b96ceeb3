using Microsoft.AspNetCore.Server.Kestrel.Core;
using Stevedore.AspNetCore;
using StevedoreServer;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<OrderBook>();
builder.Services.AddArchives();
builder.Services.AddHealthChecks().AddArchives();
builder.WebHost.ConfigureKestrel(static (context, kestrel) =>
{
    // What is listened to in code replaces ASPNETCORE_URLS, so that HTTP has to be named too.
    kestrel.ListenAnyIP(context.Configuration.GetValue<int>("Ports:Http"), static listen => listen.Protocols = HttpProtocols.Http1);
    kestrel.ListenAnyIP(context.Configuration.GetValue<int>("Ports:Archives"), static listen => listen.UseArchives<OrderHandler>());
});

WebApplication application = builder.Build();
application.MapHealthChecks("/health");
application.Run();
