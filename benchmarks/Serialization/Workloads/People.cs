using System.Buffers;
using System.Buffers.Binary;
using MemoryPack;
using MessagePack;
using Orleans;
using PolyType;
using ProtoBuf;
using Serialization.Contenders;
using Serialization.Measuring;
using Stevedore;

namespace Serialization.Workloads;

/// <summary>A thousand persons in place: a number, a name that is not ASCII, two doubles and two short strings each.</summary>
[Serializable, MemoryPackable, MessagePackObject, GenerateShape, ProtoContract, GenerateSerializer]
public sealed partial class People
{
    [Embedded, Key(0), ProtoMember(1), Id(0)]
    public List<Person> Persons = [];
}

[Serializable, MemoryPackable, MessagePackObject, ProtoContract, GenerateSerializer]
public sealed partial class Person
{
    [Key(0), ProtoMember(1), Id(0)]
    public int Number;

    [Key(1), ProtoMember(2), Id(1)]
    public string Name = "";

    [Key(2), ProtoMember(3), Id(2)]
    public double Latitude;

    [Key(3), ProtoMember(4), Id(3)]
    public double Longitude;

    [Key(4), ProtoMember(5), Id(4)]
    public string[] Tags = [];
}

internal static class Peoples
{
    private static readonly People s_value = new()
    {
        Persons =
        [
            .. Enumerable.Range(0, 1000).Select(static i => new Person
            {
                Number = i,
                Name = $"Jürgen Åström {i}",
                Latitude = 57.5 + i / 1000.0,
                Longitude = 11.5 - i / 1000.0,
                Tags = [$"ship{i % 7}", $"crew{i % 11}"],
            }),
        ],
    };

    public static Workload Make() => new Workload("1,000 persons in place")
        .With(s_value, default(HandWritten))
        .With(s_value, default(Archives<People>))
        .With(s_value, default(MemoryPackUtf8<People>))
        .With(s_value, default(MemoryPackUtf16<People>))
        .With(s_value, default(MessagePacks<People>))
        .With(s_value, default(NerdbankMessagePacks<People>))
        .With(s_value, default(ProtobufNets<People>))
        .With(
            new Protobuf.People
            {
                Persons =
                {
                    s_value.Persons.Select(static p => new Protobuf.Person
                    {
                        Number = p.Number,
                        Name = p.Name,
                        Latitude = p.Latitude,
                        Longitude = p.Longitude,
                        Tags = { p.Tags },
                    }),
                },
            },
            default(GoogleProtobufs<Protobuf.People>))
        .With(s_value, default(OrleansSerializers<People>))
        .With(s_value, default(SystemTextJson<People>))
        .With(s_value, default(BinaryWriters<People, Binary>));

    private readonly struct HandWritten : IContender<People>
    {
        public static string Name => Subject.Floor;

        public void Store(ArrayBufferWriter<byte> writer, People value)
        {
            int size = sizeof(ushort);
            foreach (Person p in value.Persons)
            {
                size += sizeof(int) + WireStrings.SizeOf(p.Name) + 2 * sizeof(double) + sizeof(ushort);
                foreach (string tag in p.Tags)
                    size += WireStrings.SizeOf(tag);
            }
            Span<byte> span = writer.GetSpan(size);
            BinaryPrimitives.WriteUInt16LittleEndian(span, (ushort)value.Persons.Count);
            int at = sizeof(ushort);
            foreach (Person p in value.Persons)
            {
                BinaryPrimitives.WriteInt32LittleEndian(span[at..], p.Number);
                at += sizeof(int);
                at += WireStrings.Write(span[at..], p.Name);
                BinaryPrimitives.WriteDoubleLittleEndian(span[at..], p.Latitude);
                BinaryPrimitives.WriteDoubleLittleEndian(span[(at + sizeof(double))..], p.Longitude);
                at += 2 * sizeof(double);
                BinaryPrimitives.WriteUInt16LittleEndian(span[at..], (ushort)p.Tags.Length);
                at += sizeof(ushort);
                foreach (string tag in p.Tags)
                    at += WireStrings.Write(span[at..], tag);
            }
            writer.Advance(size);
        }

        public People Load(byte[] bytes)
        {
            ReadOnlySpan<byte> span = bytes;
            int count = BinaryPrimitives.ReadUInt16LittleEndian(span);
            int at = sizeof(ushort);
            List<Person> persons = new(count);
            for (int i = 0; i < count; i++)
            {
                Person p = new() { Number = BinaryPrimitives.ReadInt32LittleEndian(span[at..]) };
                at += sizeof(int);
                p.Name = WireStrings.Read(span, ref at);
                p.Latitude = BinaryPrimitives.ReadDoubleLittleEndian(span[at..]);
                p.Longitude = BinaryPrimitives.ReadDoubleLittleEndian(span[(at + sizeof(double))..]);
                at += 2 * sizeof(double);
                p.Tags = new string[BinaryPrimitives.ReadUInt16LittleEndian(span[at..])];
                at += sizeof(ushort);
                for (int t = 0; t < p.Tags.Length; t++)
                    p.Tags[t] = WireStrings.Read(span, ref at);
                persons.Add(p);
            }
            return new People { Persons = persons };
        }
    }

    private readonly struct Binary : IBinaryCode<People>
    {
        public void Write(BinaryWriter writer, People value)
        {
            writer.Write(value.Persons.Count);
            foreach (Person p in value.Persons)
            {
                writer.Write(p.Number);
                writer.Write(p.Name);
                writer.Write(p.Latitude);
                writer.Write(p.Longitude);
                writer.Write(p.Tags.Length);
                foreach (string tag in p.Tags)
                    writer.Write(tag);
            }
        }

        public People Read(BinaryReader reader)
        {
            int count = reader.ReadInt32();
            List<Person> persons = new(count);
            for (int i = 0; i < count; i++)
            {
                Person p = new()
                {
                    Number = reader.ReadInt32(),
                    Name = reader.ReadString(),
                    Latitude = reader.ReadDouble(),
                    Longitude = reader.ReadDouble(),
                    Tags = new string[reader.ReadInt32()],
                };
                for (int t = 0; t < p.Tags.Length; t++)
                    p.Tags[t] = reader.ReadString();
                persons.Add(p);
            }
            return new People { Persons = persons };
        }
    }
}
