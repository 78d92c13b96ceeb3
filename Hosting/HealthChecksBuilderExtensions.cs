using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Stevedore.AspNetCore;

/// <summary>The health of a host that serves archives.</summary>
public static class HealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds a check that tells how many connections there are, and fails while there are as many as
    /// <see cref="ArchiveHostOptions.MaxConnections"/>, so that a load balancer sends new clients elsewhere.
    /// </summary>
    /// <param name="health">The host's checks.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="failureStatus">What it reports when it fails; <see langword="null"/>: <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">By which checks can be chosen.</param>
    /// <returns>The host's checks.</returns>
    public static IHealthChecksBuilder AddArchives(
        this IHealthChecksBuilder health, string name = "archives", HealthStatus? failureStatus = null, IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(health);
        return health.AddCheck<ArchiveHealthCheck>(name, failureStatus, tags ?? []);
    }
}
