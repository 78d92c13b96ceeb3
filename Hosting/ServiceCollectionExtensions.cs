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
        services.TryAddSingleton<OpenConnections>();
        services.TryAddSingleton<ArchiveMetrics>();
        return services;
    }
}
