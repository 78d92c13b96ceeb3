using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Stevedore.AspNetCore;

namespace Stevedore.Soak.Servers;

/// <summary>A server on Kestrel.</summary>
internal sealed class KestrelServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private KestrelServer(WebApplication application) => _application = application;

    public EndPoint EndPoint =>
        new IPEndPoint(IPAddress.Loopback, new Uri(_application.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port);

    public static async Task<KestrelServer> StartAsync(TimeSpan messageTimeout, Ledger ledger)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Configuration.AddInMemoryCollection(
            [KeyValuePair.Create("Archives:Connection:MessageTimeout", (string?)messageTimeout.ToString())]);
        builder.Services.AddSingleton(ledger).AddArchives();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
            kestrel.Listen(IPAddress.Loopback, 0, static endpoint => endpoint.UseArchives<Handler>()));
        WebApplication application = builder.Build();
        await application.StartAsync();
        return new KestrelServer(application);
    }

    public async ValueTask DisposeAsync()
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(20));
        await _application.StopAsync(patience.Token);
        await _application.DisposeAsync();
    }

    private sealed class Handler(Ledger ledger) : ArchiveHandler
    {
        public override Task ServeAsync(ArchiveConnection connection, CancellationToken cancellationToken) =>
            Answering.ServeAsync(connection, ledger, cancellationToken);
    }
}
