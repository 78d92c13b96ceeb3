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

/// <summary>A Boolean, a string of 20 characters and a list of three short ones.</summary>
[Serializable, MemoryPackable, MessagePackObject, GenerateShape, ProtoContract, GenerateSerializer]
public sealed partial class SmallMessage
{
    [Key(0), ProtoMember(1), Id(0)]
    public bool Urgent;

    [Key(1), ProtoMember(2), Id(1)]
    public string Subject = "";

    [Key(2), ProtoMember(3), Id(2)]
    public List<string> Tags = [];
}

internal static class SmallMessages
{
    private static readonly SmallMessage s_value =
        new() { Urgent = true, Subject = "Crane 4 out of order", Tags = ["alice", "harbour", "ops"] };

    public static Workload Make() => new Workload("small message")
        .With(s_value, default(HandWritten))
        .With(s_value, default(Archives<SmallMessage>))
        .With(s_value, default(MemoryPackUtf8<SmallMessage>))
        .With(s_value, default(MemoryPackUtf16<SmallMessage>))
        .With(s_value, default(MessagePacks<SmallMessage>))
        .With(s_value, default(NerdbankMessagePacks<SmallMessage>))
        .With(s_value, default(ProtobufNets<SmallMessage>))
        .With(
            new Protobuf.SmallMessage { Urgent = s_value.Urgent, Subject = s_value.Subject, Tags = { s_value.Tags } },
            default(GoogleProtobufs<Protobuf.SmallMessage>))
        .With(s_value, default(OrleansSerializers<SmallMessage>))
        .With(s_value, default(SystemTextJson<SmallMessage>))
        .With(s_value, default(BinaryWriters<SmallMessage, Binary>));

    private readonly struct HandWritten : IContender<SmallMessage>
    {
        public static string Name => Subject.Floor;

        public void Store(ArrayBufferWriter<byte> writer, SmallMessage value)
        {
            int size = 1 + WireStrings.SizeOf(value.Subject) + sizeof(ushort);
            foreach (string tag in value.Tags)
                size += WireStrings.SizeOf(tag);
            Span<byte> span = writer.GetSpan(size);
            span[0] = value.Urgent ? (byte)1 : (byte)0;
            int at = 1 + WireStrings.Write(span[1..], value.Subject);
            BinaryPrimitives.WriteUInt16LittleEndian(span[at..], (ushort)value.Tags.Count);
            at += sizeof(ushort);
            foreach (string tag in value.Tags)
                at += WireStrings.Write(span[at..], tag);
            writer.Advance(size);
        }

        public SmallMessage Load(byte[] bytes)
        {
            int at = 1;
            SmallMessage value = new() { Urgent = bytes[0] != 0, Subject = WireStrings.Read(bytes, ref at) };
            int count = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));
            at += sizeof(ushort);
            value.Tags = new List<string>(count);
            for (int i = 0; i < count; i++)
                value.Tags.Add(WireStrings.Read(bytes, ref at));
            return value;
        }
    }

    private readonly struct Binary : IBinaryCode<SmallMessage>
    {
        public void Write(BinaryWriter writer, SmallMessage value)
        {
            writer.Write(value.Urgent);
            writer.Write(value.Subject);
            writer.Write(value.Tags.Count);
            foreach (string tag in value.Tags)
                writer.Write(tag);
        }

        public SmallMessage Read(BinaryReader reader)
        {
            SmallMessage value = new() { Urgent = reader.ReadBoolean(), Subject = reader.ReadString() };
            int count = reader.ReadInt32();
            value.Tags = new List<string>(count);
            for (int i = 0; i < count; i++)
                value.Tags.Add(reader.ReadString());
            return value;
        }
    }
}
