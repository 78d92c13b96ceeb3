using System.Buffers;
using System.Buffers.Binary;
using MemoryPack;
using MessagePack;
using Orleans;
using PolyType;
using ProtoBuf;
using Serialization.Contenders;
using Serialization.Measuring;

namespace Serialization.Workloads;

/// <summary>Ten thousand strings of 30 characters, half of them not Latin.</summary>
[Serializable, MemoryPackable, MessagePackObject, GenerateShape, ProtoContract, GenerateSerializer]
public sealed partial class Texts
{
    [Key(0), ProtoMember(1), Id(0)]
    public List<string> Lines = [];
}

internal static class TextLists
{
    private static readonly Texts s_value = new()
    {
        Lines =
        [
            .. Enumerable.Range(0, 10_000)
                .Select(static i => i % 2 == 0 ? $"a line of text, number {i:0000000}" : $"строка текста, номер её {i:000000}"),
        ],
    };

    public static Workload Make() => new Workload("10,000 strings of 30")
        .With(s_value, default(HandWritten))
        .With(s_value, default(Archives<Texts>))
        .With(s_value, default(MemoryPackUtf8<Texts>))
        .With(s_value, default(MemoryPackUtf16<Texts>))
        .With(s_value, default(MessagePacks<Texts>))
        .With(s_value, default(NerdbankMessagePacks<Texts>))
        .With(s_value, default(ProtobufNets<Texts>))
        .With(new Protobuf.Texts { Lines = { s_value.Lines } }, default(GoogleProtobufs<Protobuf.Texts>))
        .With(s_value, default(OrleansSerializers<Texts>))
        .With(s_value, default(SystemTextJson<Texts>))
        .With(s_value, default(BinaryWriters<Texts, Binary>));

    private readonly struct HandWritten : IContender<Texts>
    {
        public static string Name => Subject.Floor;

        public void Store(ArrayBufferWriter<byte> writer, Texts value)
        {
            int size = sizeof(ushort);
            foreach (string line in value.Lines)
                size += WireStrings.SizeOf(line);
            Span<byte> span = writer.GetSpan(size);
            BinaryPrimitives.WriteUInt16LittleEndian(span, (ushort)value.Lines.Count);
            int at = sizeof(ushort);
            foreach (string line in value.Lines)
                at += WireStrings.Write(span[at..], line);
            writer.Advance(size);
        }

        public Texts Load(byte[] bytes)
        {
            int count = BinaryPrimitives.ReadUInt16LittleEndian(bytes);
            int at = sizeof(ushort);
            List<string> lines = new(count);
            for (int i = 0; i < count; i++)
                lines.Add(WireStrings.Read(bytes, ref at));
            return new Texts { Lines = lines };
        }
    }

    private readonly struct Binary : IBinaryCode<Texts>
    {
        public void Write(BinaryWriter writer, Texts value)
        {
            writer.Write(value.Lines.Count);
            foreach (string line in value.Lines)
                writer.Write(line);
        }

        public Texts Read(BinaryReader reader)
        {
            int count = reader.ReadInt32();
            List<string> lines = new(count);
            for (int i = 0; i < count; i++)
                lines.Add(reader.ReadString());
            return new Texts { Lines = lines };
        }
    }
}
