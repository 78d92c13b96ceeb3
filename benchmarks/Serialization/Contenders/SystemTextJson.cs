using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Serialization.Workloads;

namespace Serialization.Contenders;

/// <summary>System.Text.Json with generated metadata.</summary>
internal readonly struct SystemTextJson<T> : IContender<T>
{
    private static readonly JsonTypeInfo<T> s_type = (JsonTypeInfo<T>)JsonTypes.Default.GetTypeInfo(typeof(T))!;

    public static string Name => "System.Text.Json";

    public void Store(ArrayBufferWriter<byte> writer, T value)
    {
        using Utf8JsonWriter json = new(writer);
        JsonSerializer.Serialize(json, value, s_type);
    }

    public T Load(byte[] bytes) => JsonSerializer.Deserialize(bytes, s_type)!;
}

/// <summary>The same, keeping references and cycles.</summary>
internal readonly struct SystemTextJsonGraphs<T> : IContender<T>
{
    private static readonly JsonTypeInfo<T> s_type = (JsonTypeInfo<T>)JsonGraphTypes.Default.GetTypeInfo(typeof(T))!;

    public static string Name => "System.Text.Json";

    public void Store(ArrayBufferWriter<byte> writer, T value)
    {
        using Utf8JsonWriter json = new(writer);
        JsonSerializer.Serialize(json, value, s_type);
    }

    public T Load(byte[] bytes) => JsonSerializer.Deserialize(bytes, s_type)!;
}

[JsonSourceGenerationOptions(IncludeFields = true)]
[JsonSerializable(typeof(SmallMessage))]
[JsonSerializable(typeof(TenFields))]
[JsonSerializable(typeof(Cloud))]
[JsonSerializable(typeof(People))]
[JsonSerializable(typeof(Drawing))]
[JsonSerializable(typeof(Texts))]
internal sealed partial class JsonTypes : JsonSerializerContext;

[JsonSourceGenerationOptions(IncludeFields = true, ReferenceHandler = JsonKnownReferenceHandler.Preserve, MaxDepth = 4096)]
[JsonSerializable(typeof(Node))]
internal sealed partial class JsonGraphTypes : JsonSerializerContext;
