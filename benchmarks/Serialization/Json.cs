using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Serialization.Workloads;

namespace Serialization;

/// <summary>System.Text.Json with generated metadata.</summary>
[JsonSourceGenerationOptions(IncludeFields = true)]
[JsonSerializable(typeof(SmallMessage))]
[JsonSerializable(typeof(TenFields))]
[JsonSerializable(typeof(Cloud))]
[JsonSerializable(typeof(People))]
[JsonSerializable(typeof(Drawing))]
[JsonSerializable(typeof(Texts))]
internal sealed partial class JsonTypes : JsonSerializerContext;

/// <summary>The same, keeping identities, for graphs.</summary>
[JsonSourceGenerationOptions(IncludeFields = true, ReferenceHandler = JsonKnownReferenceHandler.Preserve, MaxDepth = 4096)]
[JsonSerializable(typeof(Node))]
internal sealed partial class JsonGraphTypes : JsonSerializerContext;

internal static class Json
{
    public static Contender Contender<T>(T value, JsonTypeInfo<T> type) => new(
        "System.Text.Json",
        writer =>
        {
            using Utf8JsonWriter json = new(writer);
            JsonSerializer.Serialize(json, value, type);
        },
        bytes => JsonSerializer.Deserialize(bytes, type)!);
}
