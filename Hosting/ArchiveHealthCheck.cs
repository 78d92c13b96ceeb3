using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Stevedore.AspNetCore;

/// <summary>Whether there is a place for one more connection.</summary>
internal sealed class ArchiveHealthCheck(OpenConnections connections) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        int count = connections.Count;
        Dictionary<string, object> data = new() { ["connections"] = count, ["maximum"] = connections.Maximum };
        HealthCheckResult result = count < connections.Maximum
            ? HealthCheckResult.Healthy($"{count} connections", data)
            : new HealthCheckResult(context.Registration.FailureStatus, $"{count} connections, as many as allowed", data: data);
        return Task.FromResult(result);
    }
}
