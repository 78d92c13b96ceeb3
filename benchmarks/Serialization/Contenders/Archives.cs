using System.Buffers;
using Stevedore;

namespace Serialization.Contenders;

/// <summary>Stevedore as it comes.</summary>
internal readonly struct Archives<T> : IContender<T> where T : IArchivable
{
    public static string Name => "Stevedore";

    public void Store(ArrayBufferWriter<byte> writer, T value) => Archive.Serialize(writer, value);

    public T Load(byte[] bytes) => Archive.Deserialize<T>(bytes)!;
}
