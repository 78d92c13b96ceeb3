using MemoryPack;

namespace StartUp;

/// <summary>What each contender stores and loads first.</summary>
[Serializable, MemoryPackable]
public sealed partial class Message
{
    public int Number { get; set; }

    public string Subject { get; set; } = "";

    public List<string> Tags { get; set; } = [];

    public static Message Sample => new() { Number = 7, Subject = "Berth 12 is free", Tags = ["port", "urgent"] };
}
