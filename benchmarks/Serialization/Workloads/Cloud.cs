using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using MemoryPack;
using MessagePack;
using Orleans;
using PolyType;
using ProtoBuf;
using Serialization.Contenders;
using Serialization.Measuring;

namespace Serialization.Workloads;

/// <summary>A thousand structs of three floats.</summary>
[Serializable, MemoryPackable, MessagePackObject, GenerateShape, ProtoContract, GenerateSerializer]
public sealed partial class Cloud
{
    [Key(0), ProtoMember(1), Id(0)]
    public Spot[] Spots = [];
}

[Serializable, MemoryPackable, MessagePackObject, ProtoContract, GenerateSerializer]
public partial struct Spot
{
    [Key(0), ProtoMember(1), Id(0)]
    public float X;

    [Key(1), ProtoMember(2), Id(1)]
    public float Y;

    [Key(2), ProtoMember(3), Id(2)]
    public float Z;
}

internal static class Clouds
{
    private const int SpotSize = 3 * sizeof(float);

    private static readonly Cloud s_value = new()
    {
        Spots = [.. Enumerable.Range(0, 1000).Select(static i => new Spot { X = i, Y = i / 2f, Z = -i })],
    };

    public static Workload Make() => new Workload("1,000 structs of 3 floats")
        .With(s_value, default(HandWritten))
        .With(s_value, default(Archives<Cloud>))
        .With(s_value, default(MemoryPackUtf8<Cloud>))
        .With(s_value, default(MemoryPackUtf16<Cloud>))
        .With(s_value, default(MessagePacks<Cloud>))
        .With(s_value, default(NerdbankMessagePacks<Cloud>))
        .With(s_value, default(ProtobufNets<Cloud>))
        .With(
            new Protobuf.Cloud { Spots = { s_value.Spots.Select(static s => new Protobuf.Spot { X = s.X, Y = s.Y, Z = s.Z }) } },
            default(GoogleProtobufs<Protobuf.Cloud>))
        .With(s_value, default(OrleansSerializers<Cloud>))
        .With(s_value, default(SystemTextJson<Cloud>))
        .With(s_value, default(BinaryWriters<Cloud, Binary>));

    private readonly struct HandWritten : IContender<Cloud>
    {
        public static string Name => Subject.Floor;

        public void Store(ArrayBufferWriter<byte> writer, Cloud value)
        {
            Spot[] spots = value.Spots;
            int size = sizeof(ushort) + spots.Length * SpotSize;
            Span<byte> span = writer.GetSpan(size);
            BinaryPrimitives.WriteUInt16LittleEndian(span, (ushort)spots.Length);
            MemoryMarshal.AsBytes(spots.AsSpan()).CopyTo(span[sizeof(ushort)..]);
            writer.Advance(size);
        }

        public Cloud Load(byte[] bytes)
        {
            int count = BinaryPrimitives.ReadUInt16LittleEndian(bytes);
            return new Cloud { Spots = MemoryMarshal.Cast<byte, Spot>(bytes.AsSpan(sizeof(ushort), count * SpotSize)).ToArray() };
        }
    }

    private readonly struct Binary : IBinaryCode<Cloud>
    {
        public void Write(BinaryWriter writer, Cloud value)
        {
            writer.Write(value.Spots.Length);
            writer.Write(MemoryMarshal.AsBytes(value.Spots.AsSpan()));
        }

        public Cloud Read(BinaryReader reader)
        {
            Spot[] spots = new Spot[reader.ReadInt32()];
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(spots.AsSpan()));
            return new Cloud { Spots = spots };
        }
    }
}
