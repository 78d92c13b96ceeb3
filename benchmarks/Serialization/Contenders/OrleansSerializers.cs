using System.Buffers;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;

namespace Serialization.Contenders;

/// <summary>The serializer of Orleans with its generated codecs. It keeps references.</summary>
internal readonly struct OrleansSerializers<T> : IContender<T>
{
    private static readonly Serializer<T> s_serializer =
        new ServiceCollection().AddSerializer().BuildServiceProvider().GetRequiredService<Serializer<T>>();

    public static string Name => "Orleans";

    public void Store(ArrayBufferWriter<byte> writer, T value) => s_serializer.Serialize(value, writer);

    public T Load(byte[] bytes) => s_serializer.Deserialize(bytes)!;
}
