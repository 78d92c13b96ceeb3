using System.Net.Mime;
using MassTransit;
using MassTransit.Serialization;
using Stevedore.Adapters;

namespace Stevedore.MassTransit;

/// <summary>
/// Sends and receives messages of MassTransit as archives, each a reference with the class and schema of the object. What MassTransit notes
/// of a message goes into the headers of the transport, so that the body is the archive and nothing else.
/// </summary>
/// <remarks>
/// Messages whose type has no generated code, such as interfaces and MassTransit's own faults, are sent by another serializer, and under
/// its content type.
/// </remarks>
/// <param name="options">How archives are written and read; <see langword="null"/> for the defaults.</param>
/// <param name="other">The other serializer; <see langword="null"/> for MassTransit's JSON.</param>
public sealed class ArchiveMessageSerializer(ArchiveOptions? options = null, IMessageSerializer? other = null)
    : RawMessageSerializer, IMessageSerializer, IMessageDeserializer
{
    /// <summary>The content type of the messages: <c>application/vnd.stevedore.archive</c>.</summary>
    public const string MediaType = "application/vnd.stevedore.archive";

    private const RawSerializerOptions HeaderOptions = RawSerializerOptions.Default;

    private readonly IMessageSerializer _other = other ?? new SystemTextJsonMessageSerializer();

    /// <summary>The content type of the messages.</summary>
    public ContentType ContentType { get; } = new(MediaType);

    /// <summary>Stores a message.</summary>
    /// <typeparam name="T">The type of the message.</typeparam>
    /// <param name="context">The message; its headers get what MassTransit notes of it.</param>
    /// <exception cref="ArgumentException">The message, or something in it, cannot be stored.</exception>
    /// <exception cref="ArchiveException">A limit is exceeded, or a null is refused.</exception>
    public MessageBody GetMessageBody<T>(SendContext<T> context) where T : class
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!GeneratedCode.IsFor(typeof(T)))
        {
            context.ContentType = _other.ContentType;
            return _other.GetMessageBody(context);
        }
        SetRawMessageHeaders(context);
        return new BytesMessageBody(Archive.Serialize(new Member<T>(context.Message), options));
    }

    /// <summary>Receives a message, which is loaded when a consumer asks for its type.</summary>
    /// <param name="receiveContext">What the transport has received.</param>
    public ConsumeContext Deserialize(ReceiveContext receiveContext)
    {
        ArgumentNullException.ThrowIfNull(receiveContext);
        SerializerContext context = Deserialize(receiveContext.Body, receiveContext.TransportHeaders, receiveContext.InputAddress);
        return new BodyConsumeContext(receiveContext, context);
    }

    /// <summary>Receives a message, which is loaded when a consumer asks for its type.</summary>
    /// <param name="body">Its bytes.</param>
    /// <param name="headers">What MassTransit notes of it.</param>
    /// <param name="destinationAddress">Where it was sent to.</param>
    public SerializerContext Deserialize(MessageBody body, Headers headers, Uri? destinationAddress = null)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(headers);
        RawMessageContext noted = new(headers, destinationAddress, HeaderOptions);
        string[] types = headers.Get<string>(MessageHeaders.MessageType)?.Split(';') ?? [];
        return new ArchiveSerializerContext(this, body, noted, types, options);
    }

    /// <summary>Refuses: an archive is no text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public MessageBody GetMessageBody(string text) => throw new NotSupportedException("An archive is no text.");

    /// <summary>Tells what this is.</summary>
    /// <param name="context">Who asks.</param>
    public void Probe(ProbeContext context) => context.CreateScope("archive").Add("contentType", MediaType);
}
