using System.Buffers;
using MemoryPack;

namespace Serialization.Contenders;

/// <summary>MemoryPack with strings of UTF-8, which is its default.</summary>
internal readonly struct MemoryPackUtf8<T> : IContender<T>
{
    public static string Name => "MemoryPack UTF-8";

    public void Store(ArrayBufferWriter<byte> writer, T value) =>
        MemoryPackSerializer.Serialize(writer, value, MemoryPackSerializerOptions.Utf8);

    public T Load(byte[] bytes) => MemoryPackSerializer.Deserialize<T>(bytes, MemoryPackSerializerOptions.Utf8)!;
}

/// <summary>MemoryPack with strings of UTF-16, which it stores and loads faster and larger.</summary>
internal readonly struct MemoryPackUtf16<T> : IContender<T>
{
    public static string Name => "MemoryPack UTF-16";

    public void Store(ArrayBufferWriter<byte> writer, T value) =>
        MemoryPackSerializer.Serialize(writer, value, MemoryPackSerializerOptions.Utf16);

    public T Load(byte[] bytes) => MemoryPackSerializer.Deserialize<T>(bytes, MemoryPackSerializerOptions.Utf16)!;
}
