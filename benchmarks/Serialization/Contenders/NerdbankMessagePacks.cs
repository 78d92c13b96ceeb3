using System.Buffers;
using Nerdbank.MessagePack;
using PolyType;

namespace Serialization.Contenders;

/// <summary>Nerdbank.MessagePack, with shapes that PolyType generates.</summary>
internal readonly struct NerdbankMessagePacks<T> : IContender<T> where T : IShapeable<T>
{
    private static readonly MessagePackSerializer s_serializer = new();

    public static string Name => "Nerdbank.MessagePack";

    public void Store(ArrayBufferWriter<byte> writer, T value) => s_serializer.Serialize(writer, value);

    public T Load(byte[] bytes) => s_serializer.Deserialize<T>(bytes)!;
}

/// <summary>The same, keeping references and cycles.</summary>
internal readonly struct NerdbankMessagePackGraphs<T> : IContender<T> where T : IShapeable<T>
{
    private static readonly MessagePackSerializer s_serializer = new()
    {
        PreserveReferences = ReferencePreservationMode.AllowCycles,
        StartingContext = new SerializationContext { MaxDepth = 4096 },
    };

    public static string Name => "Nerdbank.MessagePack";

    public void Store(ArrayBufferWriter<byte> writer, T value) => s_serializer.Serialize(writer, value);

    public T Load(byte[] bytes) => s_serializer.Deserialize<T>(bytes)!;
}
