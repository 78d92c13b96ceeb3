using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Stevedore.AspNetCore.Tests;

/// <summary>A host with archives on a port of its own.</summary>
internal sealed class KestrelHost : IAsyncDisposable
{
    private readonly WebApplication _application;

    private KestrelHost(WebApplication application, LogEntries log)
    {
        _application = application;
        Log = log;
        string address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        EndPoint = new IPEndPoint(IPAddress.Loopback, new Uri(address).Port);
    }

    public IPEndPoint EndPoint { get; }

    public IServiceProvider Services => _application.Services;

    public LogEntries Log { get; }

    /// <summary>Starts a host whose only endpoint serves archives.</summary>
    /// <param name="listen">What the endpoint has before the archives, such as TLS.</param>
    /// <param name="services">Adds services.</param>
    /// <param name="settings">The configuration: names with colons, and values.</param>
    public static async Task<KestrelHost> StartAsync<THandler>(
        Action<ListenOptions>? listen = null, Action<IServiceCollection>? services = null, params (string Name, string Value)[] settings)
        where THandler : ArchiveHandler
    {
        LogEntries log = new();
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)));
        builder.Logging.AddProvider(log).SetMinimumLevel(LogLevel.Debug);
        builder.Services.AddArchives();
        services?.Invoke(builder.Services);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, endpoint =>
        {
            listen?.Invoke(endpoint);
            endpoint.UseArchives<THandler>();
        }));
        WebApplication application = builder.Build();
        try
        {
            await application.StartAsync().InTime();
            return new KestrelHost(application, log);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }

    public Task<ArchiveConnection> ConnectAsync(ArchiveConnectionOptions? options = null) =>
        ArchiveConnection.ConnectAsync(EndPoint, options).InTime();

    public Task StopAsync() => _application.StopAsync().InTime();

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
