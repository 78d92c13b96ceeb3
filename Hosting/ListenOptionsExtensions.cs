using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Stevedore.AspNetCore;

/// <summary>Archives on a listen endpoint of Kestrel.</summary>
public static class ListenOptionsExtensions
{
    /// <summary>
    /// Serves archives on this endpoint, and nothing else. For TLS call <c>UseHttps</c> before it. MFC: a listening <c>CSocket</c> whose
    /// <c>OnAccept</c> makes a client socket of its own class.
    /// </summary>
    /// <typeparam name="THandler">
    /// Talks to a client. It is taken from the services of the connection's scope if it is registered there, or made with services from it.
    /// </typeparam>
    /// <param name="listen">
    /// The endpoint, such as <c>kestrel.ListenAnyIP(4711, listen => listen.UseHttps().UseArchives&lt;OrderHandler&gt;())</c>.
    /// </param>
    /// <param name="options">
    /// How its connections send and receive; <see langword="null"/>: as <see cref="ArchiveHostOptions.Connection"/> says.
    /// </param>
    /// <returns>The endpoint.</returns>
    /// <exception cref="InvalidOperationException">
    /// <see cref="ServiceCollectionExtensions.AddArchives"/> was not called, or the configuration says what is not allowed.
    /// </exception>
    public static ListenOptions UseArchives<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(
        this ListenOptions listen, ArchiveConnectionOptions? options = null)
        where THandler : ArchiveHandler
    {
        ArgumentNullException.ThrowIfNull(listen);
        IServiceProvider services = listen.ApplicationServices;
        OpenConnections connections = services.GetService<OpenConnections>()
            ?? throw new InvalidOperationException(
                $"{nameof(UseArchives)} needs services: call {nameof(ServiceCollectionExtensions.AddArchives)} on the host's services.");
        ArchiveEndpoint<THandler> endpoint = new(
            services.GetRequiredService<IServiceScopeFactory>(),
            connections,
            services.GetRequiredService<ArchiveMetrics>(),
            services.GetRequiredService<ILogger<THandler>>(),
            options ?? services.GetRequiredService<IOptions<ArchiveHostOptions>>().Value.Connection);
        listen.Run(endpoint.ServeAsync);
        return listen;
    }
}
