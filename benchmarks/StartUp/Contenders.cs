using System.Text.Json;
using MemoryPack;
using Stevedore;

namespace StartUp;

/// <summary>Who stores and loads a message, each only in processes of its own.</summary>
internal static class Contenders
{
    public static IReadOnlyList<string> Names { get; } = ["nothing", "Stevedore", "MemoryPack", "System.Text.Json"];

    public static byte[] Store(string name, Message message) => name switch
    {
        "Stevedore" => Archive.Serialize(message),
        "MemoryPack" => MemoryPackSerializer.Serialize(message),
        "System.Text.Json" => JsonSerializer.SerializeToUtf8Bytes(message, JsonMessages.Default.Message),
        _ => [],
    };

    public static Message? Load(string name, byte[] bytes) => name switch
    {
        "Stevedore" => Archive.Deserialize<Message>(bytes),
        "MemoryPack" => MemoryPackSerializer.Deserialize<Message>(bytes),
        "System.Text.Json" => JsonSerializer.Deserialize(bytes, JsonMessages.Default.Message),
        _ => null,
    };
}
