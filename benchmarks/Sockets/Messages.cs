using System.Runtime.Serialization;

namespace SocketBenchmarks;

/// <summary>64 bytes as an archive.</summary>
[Serializable]
[DataContract]
public sealed partial class Tick
{
    [DataMember] public long Time;
    [DataMember] public double Price;
    [DataMember] public double Volume;
    [DataMember] public int Id;
    [DataMember] public string Symbol = "";

    public static Tick Example { get; } = new() { Time = 1, Price = 2.5, Volume = 3.5, Id = 4, Symbol = "ROTTERDAM/BR/16!" };
}

/// <summary>64 KB as an archive: a number and a block.</summary>
[Serializable]
[DataContract]
public sealed partial class Block
{
    [DataMember] public int Id;
    [DataMember] public byte[] Data = [];

    public static Block Example { get; } = new() { Id = 1, Data = [.. Enumerable.Range(0, (64 << 10) - 10).Select(i => (byte)(i * 31))] };
}
