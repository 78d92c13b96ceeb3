using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;
using MassTransit;
using MassTransit.Serialization;
using Stevedore.Adapters;

namespace Stevedore.MassTransit;

/// <summary>A message that has been received, and is loaded as what a consumer asks for.</summary>
internal sealed class ArchiveSerializerContext(
    ArchiveMessageSerializer serializer,
    MessageBody body,
    MessageContext noted,
    string[] messageTypes,
    ArchiveOptions? options)
    : BaseSerializerContext(SystemTextJsonMessageSerializer.Instance, noted, messageTypes)
{
    public override bool IsSupportedMessageType<T>() => IsNamed(MessageUrn.ForTypeString<T>());

    public override bool IsSupportedMessageType(Type messageType) => IsNamed(MessageUrn.ForTypeString(messageType));

    public override bool TryGetMessage<T>([NotNullWhen(true)] out T? message)
        where T : class
    {
        message = IsSupportedMessageType<T>() ? Load<T>() : null;
        return message is not null;
    }

    public override bool TryGetMessage(Type messageType, [NotNullWhen(true)] out object? message)
    {
        message = Load<object>();
        return messageType.IsInstanceOfType(message);
    }

    public override IMessageSerializer GetMessageSerializer() => new CopyBodySerializer(serializer.ContentType, body);

    public override IMessageSerializer GetMessageSerializer<T>(MessageEnvelope envelope, T message) => serializer;

    public override IMessageSerializer GetMessageSerializer(object message, string[] messageTypes) => serializer;

    public override Dictionary<string, object> ToDictionary<T>(T? message)
        where T : class => throw new NotSupportedException("The members of an archive have no names.");

    private bool IsNamed(string urn) => SupportedMessageTypes.Contains(urn, StringComparer.OrdinalIgnoreCase);

    private T Load<T>()
        where T : class
    {
        try
        {
            return Archive.Deserialize<Member<T>>(body.GetBytes(), options).Value;
        }
        catch (ArchiveException e)
        {
            throw new SerializationException($"The message is no archive of a {typeof(T)}: {e.Message}", e);
        }
    }
}
