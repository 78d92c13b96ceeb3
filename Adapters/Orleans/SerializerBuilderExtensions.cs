using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Orleans.Serialization.Cloning;
using Orleans.Serialization.Serializers;

namespace Stevedore.Orleans;

/// <summary>Archives for Orleans.</summary>
public static class SerializerBuilderExtensions
{
    /// <summary>
    /// Lets Orleans send and copy objects of archivable classes; see <see cref="ArchiveCodec"/>. Silos and clients need it.
    /// </summary>
    /// <example>
    /// <code>silo.Services.AddSerializer(serializer => serializer.AddStevedoreSerializer());</code>
    /// </example>
    /// <param name="builder">The serializer of a silo or client.</param>
    /// <param name="options">How archives are written and read; <see langword="null"/> for the defaults.</param>
    /// <returns>The serializer.</returns>
    public static ISerializerBuilder AddStevedoreSerializer(this ISerializerBuilder builder, ArchiveOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArchiveCodec codec = new(options);
        builder.Services
            .AddSingleton(codec)
            .AddSingleton<IGeneralizedCodec>(codec)
            .AddSingleton<IGeneralizedCopier>(codec)
            .AddSingleton<ITypeFilter>(codec);
        builder.Configure(static manifest => manifest.WellKnownTypeAliases[ArchiveCodec.WellKnownAlias] = typeof(ArchiveCodec));
        return builder;
    }
}
