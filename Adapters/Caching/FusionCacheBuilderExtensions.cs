using ZiggyCreatures.Caching.Fusion;

namespace Stevedore.Caching;

/// <summary>Archives for a FusionCache.</summary>
public static class FusionCacheBuilderExtensions
{
    /// <summary>Lets the cache store values as archives; see <see cref="FusionCacheArchiveSerializer"/>.</summary>
    /// <example>
    /// <code>services.AddFusionCache().WithStevedoreSerializer().WithRegisteredDistributedCache();</code>
    /// </example>
    /// <param name="builder">The cache.</param>
    /// <param name="options">How archives are written and read; <see langword="null"/> for the defaults.</param>
    /// <returns>The cache.</returns>
    public static IFusionCacheBuilder WithStevedoreSerializer(this IFusionCacheBuilder builder, ArchiveOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.WithSerializer(new FusionCacheArchiveSerializer(options));
    }
}
