using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;

namespace Stevedore.Caching;

/// <summary>Archives for a <see cref="HybridCache"/>.</summary>
public static class HybridCacheBuilderExtensions
{
    /// <summary>
    /// Lets the cache store values of types that have generated code as archives; see <see cref="ArchiveCacheSerializerFactory"/>.
    /// </summary>
    /// <example>
    /// <code>services.AddHybridCache().AddStevedoreSerializer();</code>
    /// </example>
    /// <param name="builder">The cache.</param>
    /// <param name="options">How archives are written and read; <see langword="null"/> for the defaults.</param>
    /// <returns>The cache.</returns>
    public static IHybridCacheBuilder AddStevedoreSerializer(this IHybridCacheBuilder builder, ArchiveOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddSerializerFactory(new ArchiveCacheSerializerFactory(options));
    }
}
