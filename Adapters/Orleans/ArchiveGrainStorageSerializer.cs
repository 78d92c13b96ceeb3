using Orleans.Storage;
using Stevedore.Adapters;

namespace Stevedore.Orleans;

/// <summary>
/// Puts the state of grains into their storage as archives: an object as a reference, with its class and schema, so that a later version of
/// a versionable class loads what an earlier one has stored.
/// </summary>
/// <example>
/// <code>silo.AddRedisGrainStorageAsDefault(redis => redis.GrainStorageSerializer = new ArchiveGrainStorageSerializer());</code>
/// </example>
/// <param name="options">How archives are written and read; <see langword="null"/> for the defaults.</param>
public sealed class ArchiveGrainStorageSerializer(ArchiveOptions? options = null) : IGrainStorageSerializer
{
    /// <summary>Stores the state of a grain.</summary>
    /// <typeparam name="T">The type of the state.</typeparam>
    /// <param name="input">The state.</param>
    /// <exception cref="ArgumentException">The state, or something in it, cannot be stored.</exception>
    /// <exception cref="InvalidOperationException">Nothing was generated for <typeparamref name="T"/>.</exception>
    /// <exception cref="ArchiveException">A limit is exceeded, or a null is refused.</exception>
    public BinaryData Serialize<T>(T? input) => new(Archive.Serialize(new Member<T?>(input), options));

    /// <summary>Loads the state of a grain.</summary>
    /// <typeparam name="T">The type of the state.</typeparam>
    /// <param name="input">All of its bytes.</param>
    /// <exception cref="ArchiveException">
    /// They are not those of a <typeparamref name="T"/>, or a limit is exceeded. The grain is not activated then.
    /// </exception>
    public T? Deserialize<T>(BinaryData input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Archive.Deserialize<Member<T?>>(input.ToMemory().Span, options).Value;
    }
}
