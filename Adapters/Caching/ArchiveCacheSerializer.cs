using System.Buffers;
using Microsoft.Extensions.Caching.Hybrid;
using Stevedore.Adapters;

namespace Stevedore.Caching;

/// <summary>
/// Puts values of one type into a <see cref="HybridCache"/> as archives: an object as a reference, with its class and schema, a structure
/// in place, as members of that type are stored. Nothing is copied: the archive writes into the cache's buffer and reads from it.
/// </summary>
/// <typeparam name="T">The type of the values. A null is a value too.</typeparam>
/// <param name="options">How archives are written and read; <see langword="null"/> for the defaults.</param>
public sealed class ArchiveCacheSerializer<T>(ArchiveOptions? options = null) : IHybridCacheSerializer<T>
{
    /// <summary>Loads a value.</summary>
    /// <param name="source">All bytes of the value.</param>
    /// <exception cref="ArchiveException">
    /// They are not those of a <typeparamref name="T"/>, or a limit is exceeded. The cache passes it on to
    /// whoever asks for the value.
    /// </exception>
    public T Deserialize(ReadOnlySequence<byte> source) => source.IsSingleSegment
        ? Archive.Deserialize<Member<T>>(source.FirstSpan, options).Value
        : Archive.Deserialize<Member<T>>(source, options).Value;

    /// <summary>Stores a value.</summary>
    /// <param name="value">The value; an object may be of a derived class.</param>
    /// <param name="target">What takes the bytes.</param>
    /// <exception cref="ArgumentException">The value, or something in it, cannot be stored.</exception>
    /// <exception cref="InvalidOperationException">Nothing was generated for <typeparamref name="T"/>.</exception>
    /// <exception cref="ArchiveException">A limit is exceeded, or a null is refused.</exception>
    public void Serialize(T value, IBufferWriter<byte> target) => Archive.Serialize(target, new Member<T>(value), options);
}
