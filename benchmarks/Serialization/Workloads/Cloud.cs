using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Serialization.Workloads;

/// <summary>A thousand structs of three floats.</summary>
[Serializable]
public sealed partial class Cloud
{
    public Spot[] Spots = [];
}

[Serializable]
public partial struct Spot
{
    public float X;
    public float Y;
    public float Z;
}

internal static class Clouds
{
    private const int SpotSize = 3 * sizeof(float);

    private static readonly Cloud s_value = new()
    {
        Spots = [.. Enumerable.Range(0, 1000).Select(i => new Spot { X = i, Y = i / 2f, Z = -i })],
    };

    public static Workload Workload { get; } = new("1,000 structs of 3 floats",
    [
        new(Serialization.Workload.Floor, Store, Load),
        Archives.Contender(s_value),
        BinaryWriters.Contender(
            writer =>
            {
                writer.Write(s_value.Spots.Length);
                writer.Write(MemoryMarshal.AsBytes(s_value.Spots.AsSpan()));
            },
            reader =>
            {
                Spot[] spots = new Spot[reader.ReadInt32()];
                reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(spots.AsSpan()));
                return new Cloud { Spots = spots };
            }),
        Protobufs.Contender(
            new Protobuf.Cloud { Coordinates = { s_value.Spots.SelectMany(s => new[] { s.X, s.Y, s.Z }) } },
            Protobuf.Cloud.Parser),
        Json.Contender(s_value, JsonTypes.Default.Cloud),
    ]);

    private static void Store(IBufferWriter<byte> writer)
    {
        Spot[] spots = s_value.Spots;
        int size = sizeof(ushort) + spots.Length * SpotSize;
        Span<byte> span = writer.GetSpan(size);
        BinaryPrimitives.WriteUInt16LittleEndian(span, (ushort)spots.Length);
        MemoryMarshal.AsBytes(spots.AsSpan()).CopyTo(span[sizeof(ushort)..]);
        writer.Advance(size);
    }

    private static Cloud Load(byte[] bytes)
    {
        int count = BinaryPrimitives.ReadUInt16LittleEndian(bytes);
        return new Cloud { Spots = MemoryMarshal.Cast<byte, Spot>(bytes.AsSpan(sizeof(ushort), count * SpotSize)).ToArray() };
    }
}
