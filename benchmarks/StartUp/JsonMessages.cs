using System.Text.Json.Serialization;

namespace StartUp;

/// <summary>The generated code of System.Text.Json.</summary>
[JsonSerializable(typeof(Message))]
internal sealed partial class JsonMessages : JsonSerializerContext;
