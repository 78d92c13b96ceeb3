using System.Buffers;
using MessagePack;

namespace Serialization.Contenders;

/// <summary>MessagePack for C#, with the formatters that it makes at run time.</summary>
internal readonly struct MessagePacks<T> : IContender<T>
{
    public static string Name => "MessagePack";

    public void Store(ArrayBufferWriter<byte> writer, T value) => MessagePackSerializer.Serialize(writer, value);

    public T Load(byte[] bytes) => MessagePackSerializer.Deserialize<T>(bytes);
}
