using System.Net.Mime;
using MassTransit;

namespace Stevedore.MassTransit;

/// <summary>Makes the serializer that a bus or an endpoint uses.</summary>
internal sealed class ArchiveSerializerFactory(ArchiveOptions? options) : ISerializerFactory
{
    private readonly ArchiveMessageSerializer _serializer = new(options);

    public ContentType ContentType => _serializer.ContentType;

    public IMessageSerializer CreateSerializer() => _serializer;

    public IMessageDeserializer CreateDeserializer() => _serializer;
}
