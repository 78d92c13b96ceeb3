using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Parsing;

/// <summary>Which structures are copied as a block: the bytes are the same either way, the time is not.</summary>
public sealed class BlockTests
{
    public static TheoryData<string> Blocks { get; } =
    [
        "public partial struct Spot { public float X, Y, Z; }",
        "[RuntimeClass] public partial struct Spot { public int X; }",
        "[StructLayout(LayoutKind.Sequential)] public partial struct Spot { public int X; }",
        "[StructLayout(LayoutKind.Sequential, Pack = 1)] public partial struct Spot { public byte Kind; public int X; }",
        "[StructLayout(LayoutKind.Sequential, Pack = 8)] public partial struct Spot { public double X; public Kind Kind, Y, Z, W; }",
        "[DebuggerDisplay(\"{X}\")] public partial struct Spot { public int X; }",
        "[DataContract] public partial struct Spot { public int X; }",
        "public partial struct Spot { [JsonPropertyName(\"x\")] public int X; }",
        "public partial struct Spot { [field: JsonIgnore] public int X { get; set; } }",
        "public partial struct Spot { public int X { get; [MethodImpl(MethodImplOptions.AggressiveInlining)] set; } }",
        "public partial struct Spot { public int X; [MethodImpl(MethodImplOptions.NoInlining)] public int Twice() => 2 * X; }",
        "public partial struct Spot { public int X; [Obsolete] public static int Count; }",
        "public partial struct Spot { public Kind Kind; public short Number; }",
        "public partial struct Spot { public Guid Key; public int X; }",
        "public partial struct Spot { public TimeSpan Since; public System.Numerics.Vector2 Where; }",
        "public partial struct Spot { public Pair Low; public Pair High; }",
    ];

    public static TheoryData<string> OneByOne { get; } =
    [
        "public partial struct Spot { [NetworkOrder] public short X; }",
        "public partial struct Spot { public int X; [NonSerialized] public int Y; }",
        "public partial struct Spot { public int X; [OnDeserialized] private void Loaded() { } }",
        "[BodyVersion(1)] public partial struct Spot { public int X; }",
        "[StructLayout(LayoutKind.Auto)] public partial struct Spot { public int X; public int Y; }",
        "[StructLayout(LayoutKind.Explicit)] public partial struct Spot { [FieldOffset(0)] public int X; }",
        "[StructLayout(LayoutKind.Sequential, Size = 16)] public partial struct Spot { public int X; }",
        "[StructLayout(LayoutKind.Sequential, Pack = 8)] public partial struct Spot { public byte Kind; public int X; }",
        "public partial struct Spot { public byte Kind; public int X; }",
        "public partial struct Spot { public int X; public byte Kind; }",
        "public partial struct Spot { public bool Lit; }",
        "public partial struct Spot { public int X; public Odd Odd; }",
        "public partial struct Spot { public float X; public Uneven Uneven; }",
        "public partial struct Spot { public DateTime At; }",
        "public partial struct Spot { public Int128 Large; }",
    ];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Is_copied_as_a_block(string spot) =>
        Assert.Contains("archive.ReadCountedArray<Spot>()", BodyOfArray(spot), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(OneByOne))]
    public void Is_loaded_one_by_one(string spot) =>
        Assert.Contains("places[i] = archive.ReadEmbedded<Spot>()", BodyOfArray(spot), StringComparison.Ordinal);

    private static string BodyOfArray(string spot) => GeneratorRun.Over(
        $$"""
        using System;
        using System.Diagnostics;
        using System.Runtime.CompilerServices;
        using System.Runtime.InteropServices;
        using System.Runtime.Serialization;
        using System.Text.Json.Serialization;
        using Stevedore;

        namespace Cargo;

        public enum Kind : short;
        [Serializable] public partial struct Pair { public short A, B; }
        [Serializable] public partial struct Odd { public byte A; public short B; }
        [Serializable] public partial struct Uneven { public float A; public double B; }
        [Serializable] {{spot}}
        [Serializable] public sealed partial class Cloud { public Spot[] Spots = []; }
        """).Files["Cargo.Cloud.g.cs"];
}
