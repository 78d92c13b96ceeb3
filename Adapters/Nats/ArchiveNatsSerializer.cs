using System.Buffers;
using NATS.Client.Core;
using Stevedore.Adapters;

namespace Stevedore.Nats;

/// <summary>
/// Sends and receives values of one type over NATS as archives: an object as a reference, with its class and schema, a structure in place,
/// as members of that type are stored. Nothing is copied: the archive writes into the buffer of NATS and reads from it.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="options">How archives are written and read; <see langword="null"/> for the defaults.</param>
public sealed class ArchiveNatsSerializer<T>(ArchiveOptions? options = null) : INatsSerializer<T>
{
    private INatsSerializer<T>? _next;

    /// <summary>Stores a value. A null is no bytes, as NATS has it.</summary>
    /// <param name="bufferWriter">What takes the bytes.</param>
    /// <param name="value">The value; an object may be of a derived class.</param>
    /// <exception cref="ArgumentException">The value, or something in it, cannot be stored.</exception>
    /// <exception cref="InvalidOperationException">Nothing was generated for <typeparamref name="T"/>.</exception>
    /// <exception cref="ArchiveException">A limit is exceeded, or a null is refused.</exception>
    public void Serialize(IBufferWriter<byte> bufferWriter, T value)
    {
        if (_next is not null && !GeneratedCode.IsFor(typeof(T)))
            _next.Serialize(bufferWriter, value);
        else if (value is not null)
            Archive.Serialize(bufferWriter, new Member<T>(value), options);
    }

    /// <summary>Loads a value.</summary>
    /// <param name="buffer">All bytes of the value. None are a null, or the default of a structure.</param>
    /// <exception cref="ArchiveException">
    /// They are not those of a <typeparamref name="T"/>, or a limit is exceeded. NATS keeps it in the message's <c>Error</c>, within a
    /// <see cref="NatsDeserializeException"/>.
    /// </exception>
    public T? Deserialize(in ReadOnlySequence<byte> buffer)
    {
        if (_next is not null && !GeneratedCode.IsFor(typeof(T)))
            return _next.Deserialize(buffer);
        if (buffer.IsEmpty)
            return default;
        return buffer.IsSingleSegment
            ? Archive.Deserialize<Member<T>>(buffer.FirstSpan, options).Value
            : Archive.Deserialize<Member<T>>(buffer, options).Value;
    }

    /// <summary>Makes a serializer that leaves the type to another one if it has no generated code.</summary>
    /// <param name="next">The other one.</param>
    public INatsSerializer<T> CombineWith(INatsSerializer<T> next) => new ArchiveNatsSerializer<T>(options) { _next = next };
}
