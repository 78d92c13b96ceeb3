using Wolverine;
using Wolverine.Runtime.Serialization;

namespace Stevedore.Wolverine;

/// <summary>
/// Sends and receives messages of Wolverine as archives, each a reference with the class and schema of the object. What Wolverine notes of
/// a message goes into the headers of the transport, so that the body is the archive and nothing else.
/// </summary>
/// <example>
/// <code>options.PublishMessage&lt;Order>().ToRabbitQueue("orders").DefaultSerializer(new ArchiveMessageSerializer());</code>
/// </example>
/// <param name="options">How archives are written and read; <see langword="null"/> for the defaults.</param>
public sealed class ArchiveMessageSerializer(ArchiveOptions? options = null) : IMessageSerializer
{
    /// <summary>The content type of the messages: <c>application/vnd.stevedore.archive</c>.</summary>
    public const string MediaType = "application/vnd.stevedore.archive";

    /// <summary>The content type of the messages.</summary>
    public string ContentType => MediaType;

    /// <summary>Stores a message.</summary>
    /// <param name="envelope">What Wolverine has of it.</param>
    /// <inheritdoc cref="WriteMessage" path="/exception"/>
    public byte[] Write(Envelope envelope)
    {
        ArgumentNullException.ThrowIfNull(envelope);
        return WriteMessage(envelope.Message!);
    }

    /// <summary>Stores a message.</summary>
    /// <param name="message">The message, an object of an archivable class.</param>
    /// <exception cref="ArgumentException">The message, or something in it, cannot be stored.</exception>
    /// <exception cref="ArchiveException">A limit is exceeded, or a null is refused.</exception>
    public byte[] WriteMessage(object message)
    {
        ArgumentNullException.ThrowIfNull(message);
        using MemoryStream bytes = new();
        using Archive archive = new(bytes, ArchiveMode.Store, options);
        archive.WriteObject(message);
        archive.Close();
        return bytes.ToArray();
    }

    /// <summary>Loads a message.</summary>
    /// <param name="messageType">Its type, or a class that it derives from.</param>
    /// <param name="envelope">What Wolverine has of it.</param>
    /// <exception cref="ArgumentException">The type is not archivable.</exception>
    /// <exception cref="ArchiveException">
    /// The bytes are not those of such an object, or a limit is exceeded. Wolverine moves the message to where it keeps those that failed.
    /// </exception>
    public object ReadFromData(Type messageType, Envelope envelope)
    {
        ArgumentNullException.ThrowIfNull(messageType);
        ArgumentNullException.ThrowIfNull(envelope);
        RuntimeClass required = RuntimeClass.Find(messageType)
            ?? throw new ArgumentException($"{messageType} is not archivable, so that it cannot have been sent.", nameof(messageType));
        using MemoryStream bytes = new(envelope.Data ?? []);
        using Archive archive = new(bytes, ArchiveMode.Load, options);
        object message = archive.ReadObject(required)
            ?? throw new ArchiveException(ArchiveError.BadData, $"There is a null where a {messageType} is expected.", 0);
        archive.EnsureEnd();
        return message;
    }

    /// <summary>Refuses: which class may be loaded is for the type of the message to say.</summary>
    /// <param name="data">The bytes.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public object ReadFromData(byte[] data) => throw new NotSupportedException("An archive is loaded by the type of its message.");
}
