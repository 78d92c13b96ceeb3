using Stevedore.Adapters;
using ZiggyCreatures.Caching.Fusion.Serialization;

namespace Stevedore.Caching;

/// <summary>
/// Puts the entries of a FusionCache into its distributed cache as archives: first what the cache notes of an entry, then the value, an
/// object as a reference, with its class and schema, a structure in place, as members of that type are stored.
/// </summary>
/// <remarks>
/// A FusionCache has one serializer for all of its values. Values of types that have no generated code are stored if archives know them, as
/// numbers, texts and dates.
/// </remarks>
/// <param name="options">How archives are written and read; <see langword="null"/> for the defaults.</param>
public sealed class FusionCacheArchiveSerializer(ArchiveOptions? options = null) : IFusionCacheSerializer
{
    /// <summary>Stores an entry, or a value of another type.</summary>
    /// <typeparam name="T">The type of the entry.</typeparam>
    /// <param name="obj">The entry.</param>
    /// <exception cref="ArgumentException">The value, or something in it, cannot be stored.</exception>
    /// <exception cref="InvalidOperationException">Nothing was generated for the type of the value.</exception>
    /// <exception cref="ArchiveException">A limit is exceeded, or a null is refused.</exception>
    public byte[] Serialize<T>(T? obj) => obj is not null && EntryForm<T>.Instance is { } form
        ? form.Store(obj, options)
        : Archive.Serialize(new Member<T?>(obj), options);

    /// <summary>Loads an entry, or a value of another type.</summary>
    /// <typeparam name="T">The type of the entry.</typeparam>
    /// <param name="data">All of its bytes.</param>
    /// <exception cref="ArchiveException">
    /// They are not those of a <typeparamref name="T"/>, or a limit is exceeded. What the cache does then is for its own options to say.
    /// </exception>
    public T? Deserialize<T>(byte[] data) => EntryForm<T>.Instance is { } form
        ? form.Load(data, options)
        : Archive.Deserialize<Member<T?>>(data, options).Value;

    /// <summary>Stores an entry at once: nothing is waited for.</summary>
    /// <inheritdoc cref="Serialize{T}(T)"/>
    public ValueTask<byte[]> SerializeAsync<T>(T? obj, CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Serialize(obj));
    }

    /// <summary>Loads an entry at once: nothing is waited for.</summary>
    /// <inheritdoc cref="Deserialize{T}(byte[])"/>
    public ValueTask<T?> DeserializeAsync<T>(byte[] data, CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Deserialize<T>(data));
    }
}
