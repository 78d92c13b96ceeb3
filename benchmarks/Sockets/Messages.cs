using System.Runtime.Serialization;

namespace SocketBenchmarks;

/// <summary>64 bytes of numbers as an archive.</summary>
[Serializable]
[DataContract]
public sealed partial class Quote
{
    [DataMember] public long Time;
    [DataMember] public long Sequence;
    [DataMember] public double Bid;
    [DataMember] public double Ask;
    [DataMember] public double BidVolume;
    [DataMember] public double AskVolume;
    [DataMember] public double Last;
    [DataMember] public int Venue;
    [DataMember] public int Flags;

    public static Quote Example { get; } =
        new() { Time = 1, Sequence = 2, Bid = 3, Ask = 4, BidVolume = 5, AskVolume = 6, Last = 7, Venue = 8, Flags = 9 };
}

/// <summary>64 bytes as an archive, half of them text.</summary>
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
