using NATS.Client.Core;
using Stevedore.Adapters;

namespace Stevedore.Nats;

/// <summary>
/// Gives a connection to NATS serializers for the types that have generated code: classes and structures marked <c>[Serializable]</c> and
/// <c>partial</c>, and collections of them that an <c>[assembly: ArchiveRoot]</c> or a <c>[KnownType]</c> names. All others are left to
/// another registry.
/// </summary>
/// <example>
/// <code>
/// NatsOpts options = NatsOpts.Default with { SerializerRegistry = new ArchiveNatsSerializerRegistry() };
/// </code>
/// </example>
/// <param name="options">How archives are written and read; <see langword="null"/> for the defaults.</param>
/// <param name="next">The other registry; <see langword="null"/> for that of NATS, which knows bytes and texts.</param>
public sealed class ArchiveNatsSerializerRegistry(ArchiveOptions? options = null, INatsSerializerRegistry? next = null)
    : INatsSerializerRegistry
{
    private readonly INatsSerializerRegistry _next = next ?? NatsDefaultSerializerRegistry.Default;

    /// <summary>What stores values of a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public INatsSerialize<T> GetSerializer<T>() =>
        GeneratedCode.IsFor(typeof(T)) ? new ArchiveNatsSerializer<T>(options) : _next.GetSerializer<T>();

    /// <summary>What loads values of a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public INatsDeserialize<T> GetDeserializer<T>() =>
        GeneratedCode.IsFor(typeof(T)) ? new ArchiveNatsSerializer<T>(options) : _next.GetDeserializer<T>();
}
