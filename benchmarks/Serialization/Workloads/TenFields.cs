using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Google.Protobuf;
using MemoryPack;
using MessagePack;
using Orleans;
using PolyType;
using ProtoBuf;
using Serialization.Contenders;
using Serialization.Measuring;

namespace Serialization.Workloads;

/// <summary>Ten values of fixed size, each of another type.</summary>
[Serializable, MemoryPackable, MessagePackObject, GenerateShape, ProtoContract, GenerateSerializer]
public sealed partial class TenFields
{
    [Key(0), ProtoMember(1), Id(0)]
    public int Number;

    [Key(1), ProtoMember(2), Id(1)]
    public long Total;

    [Key(2), ProtoMember(3), Id(2)]
    public double Weight;

    [Key(3), ProtoMember(4), Id(3)]
    public float Share;

    [Key(4), ProtoMember(5), Id(4)]
    public bool Sealed;

    [Key(5), ProtoMember(6), Id(5)]
    public DateTime Packed;

    [Key(6), ProtoMember(7), Id(6)]
    public Guid Key;

    [Key(7), ProtoMember(8), Id(7)]
    public short Row;

    [Key(8), ProtoMember(9), Id(8)]
    public ulong Mask;

    [Key(9), ProtoMember(10), Id(9)]
    public byte Kind;
}

internal static class TenFieldRecords
{
    private static readonly TenFields s_value = new()
    {
        Number = 40_000,
        Total = 6L << 40,
        Weight = 8.25,
        Share = 7.5f,
        Sealed = true,
        Packed = new DateTime(2026, 3, 14, 15, 9, 26, DateTimeKind.Utc),
        Key = new Guid("6F9619FF-8B86-D011-B42D-00C04FC964FF"),
        Row = -3,
        Mask = ulong.MaxValue - 5,
        Kind = 7,
    };

    public static Workload Make() => new Workload("ten fields")
        .With(s_value, default(HandWritten))
        .With(s_value, default(Archives<TenFields>))
        .With(s_value, default(MemoryPackUtf8<TenFields>))
        .With(s_value, default(MemoryPackUtf16<TenFields>))
        .With(s_value, default(MessagePacks<TenFields>))
        .With(s_value, default(NerdbankMessagePacks<TenFields>))
        .With(s_value, default(ProtobufNets<TenFields>))
        .With(
            new Protobuf.TenFields
            {
                Number = s_value.Number,
                Total = s_value.Total,
                Weight = s_value.Weight,
                Share = s_value.Share,
                Sealed = s_value.Sealed,
                Packed = s_value.Packed.ToBinary(),
                Key = ByteString.CopyFrom(s_value.Key.ToByteArray()),
                Row = s_value.Row,
                Mask = s_value.Mask,
                Kind = s_value.Kind,
            },
            default(GoogleProtobufs<Protobuf.TenFields>))
        .With(s_value, default(OrleansSerializers<TenFields>))
        .With(s_value, default(SystemTextJson<TenFields>))
        .With(s_value, default(BinaryWriters<TenFields, Binary>));

    private readonly struct HandWritten : IContender<TenFields>
    {
        private const int Size = 4 + 8 + 8 + 4 + 1 + 8 + 16 + 2 + 8 + 1;

        public static string Name => Subject.Floor;

        public void Store(ArrayBufferWriter<byte> writer, TenFields value)
        {
            ref byte to = ref MemoryMarshal.GetReference(writer.GetSpan(Size));
            Unsafe.WriteUnaligned(ref to, value.Number);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, 4), value.Total);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, 12), value.Weight);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, 20), value.Share);
            Unsafe.Add(ref to, 24) = value.Sealed ? (byte)1 : (byte)0;
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, 25), value.Packed.ToBinary());
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, 33), value.Key);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, 49), value.Row);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, 51), value.Mask);
            Unsafe.Add(ref to, 59) = value.Kind;
            writer.Advance(Size);
        }

        public TenFields Load(byte[] bytes)
        {
            ref byte from = ref MemoryMarshal.GetReference(bytes.AsSpan(0, Size));
            return new TenFields
            {
                Number = Unsafe.ReadUnaligned<int>(ref from),
                Total = Unsafe.ReadUnaligned<long>(ref Unsafe.Add(ref from, 4)),
                Weight = Unsafe.ReadUnaligned<double>(ref Unsafe.Add(ref from, 12)),
                Share = Unsafe.ReadUnaligned<float>(ref Unsafe.Add(ref from, 20)),
                Sealed = Unsafe.Add(ref from, 24) != 0,
                Packed = DateTime.FromBinary(Unsafe.ReadUnaligned<long>(ref Unsafe.Add(ref from, 25))),
                Key = Unsafe.ReadUnaligned<Guid>(ref Unsafe.Add(ref from, 33)),
                Row = Unsafe.ReadUnaligned<short>(ref Unsafe.Add(ref from, 49)),
                Mask = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref from, 51)),
                Kind = Unsafe.Add(ref from, 59),
            };
        }
    }

    private readonly struct Binary : IBinaryCode<TenFields>
    {
        public void Write(BinaryWriter writer, TenFields value)
        {
            writer.Write(value.Number);
            writer.Write(value.Total);
            writer.Write(value.Weight);
            writer.Write(value.Share);
            writer.Write(value.Sealed);
            writer.Write(value.Packed.ToBinary());
            Span<byte> key = stackalloc byte[16];
            value.Key.TryWriteBytes(key);
            writer.Write(key);
            writer.Write(value.Row);
            writer.Write(value.Mask);
            writer.Write(value.Kind);
        }

        public TenFields Read(BinaryReader reader)
        {
            TenFields value = new()
            {
                Number = reader.ReadInt32(),
                Total = reader.ReadInt64(),
                Weight = reader.ReadDouble(),
                Share = reader.ReadSingle(),
                Sealed = reader.ReadBoolean(),
                Packed = DateTime.FromBinary(reader.ReadInt64()),
            };
            Span<byte> key = stackalloc byte[16];
            reader.BaseStream.ReadExactly(key);
            value.Key = new Guid(key);
            value.Row = reader.ReadInt16();
            value.Mask = reader.ReadUInt64();
            value.Kind = reader.ReadByte();
            return value;
        }
    }
}
