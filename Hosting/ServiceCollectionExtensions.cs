using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Stevedore.AspNetCore;

/// <summary>The services that serving archives needs.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Adds what <see cref="ListenOptionsExtensions.UseArchives"/> needs. Limits come from the section <c>Archives</c>
    /// of the configuration.
    /// </summary>
    /// <remarks>
    /// Unless the program sets it, Kestrel's <see cref="SocketTransportOptions.MaxReadBufferSize"/> becomes 2: what has come before a reset
    /// is then received before the reset is told. It holds for all endpoints, and does not limit how much one read brings.
    /// </remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Changes what the configuration says.</param>
    /// <returns>The host's services.</returns>
    public static IServiceCollection AddArchives(this IServiceCollection services, Action<ArchiveHostOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddLogging().AddMetrics().AddOptions();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<ArchiveHostOptions>, ArchiveHostConfiguration>(
            static services => new ArchiveHostConfiguration(services.GetService<IConfiguration>())));
        if (configure is not null)
            services.Configure(configure);
        services.PostConfigure<SocketTransportOptions>(KeepWhatCameBeforeAReset);
        services.TryAddSingleton<OpenConnections>();
        services.TryAddSingleton<ArchiveMetrics>();
        return services;
    }

    /// <summary>
    /// Kestrel's pipe forgets what it holds when a reset comes in. So Kestrel takes no more from a socket before the last bytes were read,
    /// and a reset stays behind them in the system, as it does for a connection without Kestrel.
    /// </summary>
    /// <remarks>
    /// Kestrel reads on when fewer bytes than half of the option are unread. Half of 1 is 0, below which there is nothing, and .NET 8 takes
    /// it at its word and never reads again.
    /// </remarks>
    private static void KeepWhatCameBeforeAReset(SocketTransportOptions options)
    {
        if (options.MaxReadBufferSize == new SocketTransportOptions().MaxReadBufferSize)
            options.MaxReadBufferSize = 2;
    }
}
