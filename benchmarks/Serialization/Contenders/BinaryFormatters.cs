using System.Buffers;
using System.Runtime.Serialization.Formatters.Binary;

namespace Serialization.Contenders;

/// <summary>What Stevedore is a successor of.</summary>
internal readonly struct BinaryFormatters<T> : IContender<T>
{
    public static string Name => "BinaryFormatter";

    public void Store(ArrayBufferWriter<byte> writer, T value)
    {
        using MemoryStream stream = new();
        new BinaryFormatter().Serialize(stream, value!);
        writer.Write(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    public T Load(byte[] bytes) => (T)new BinaryFormatter().Deserialize(new MemoryStream(bytes));
}
