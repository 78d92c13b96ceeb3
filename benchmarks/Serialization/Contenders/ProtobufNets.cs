using System.Buffers;
using ProtoBuf;

namespace Serialization.Contenders;

/// <summary>protobuf-net, with the serializers that it makes at run time.</summary>
internal readonly struct ProtobufNets<T> : IContender<T>
{
    public static string Name => "protobuf-net";

    public void Store(ArrayBufferWriter<byte> writer, T value) => Serializer.Serialize(writer, value);

    public T Load(byte[] bytes) => Serializer.Deserialize<T>(bytes.AsMemory());
}
