using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Caching.Hybrid;
using Stevedore.Adapters;

namespace Stevedore.Caching;

/// <summary>
/// Gives a <see cref="HybridCache"/> serializers for the types that have generated code: classes and structures marked
/// <c>[Serializable]</c> and <c>partial</c>, and collections of them that an <c>[assembly: ArchiveRoot]</c> or a <c>[KnownType]</c> names.
/// All others are left to the cache's other serializers.
/// </summary>
/// <param name="options">How archives are written and read; <see langword="null"/> for the defaults.</param>
public sealed class ArchiveCacheSerializerFactory(ArchiveOptions? options = null) : IHybridCacheSerializerFactory
{
    /// <summary>Makes a serializer for a type, if it has generated code.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="serializer">The serializer.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryCreateSerializer<T>([NotNullWhen(true)] out IHybridCacheSerializer<T>? serializer)
    {
        serializer = GeneratedCode.IsFor(typeof(T)) ? new ArchiveCacheSerializer<T>(options) : null;
        return serializer is not null;
    }
}
