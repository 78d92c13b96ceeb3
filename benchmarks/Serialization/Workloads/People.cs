using System.Buffers;
using System.Buffers.Binary;
using Stevedore;

namespace Serialization.Workloads;

/// <summary>A thousand persons: a number, a name, two doubles and two tags each.</summary>
[Serializable]
public sealed partial class People
{
    [Embedded]
    public List<Person> Persons = [];
}

[Serializable]
public sealed partial class Person
{
    public int Id;
    public string Name = "";
    public double Latitude;
    public double Longitude;
    public List<string> Tags = [];
}

internal static class Peoples
{
    private static readonly People s_value = new()
    {
        Persons =
        [
            .. Enumerable.Range(0, 1000).Select(i => new Person
            {
                Id = i,
                Name = $"Person number {i}",
                Latitude = 57.5 + i / 1000.0,
                Longitude = 11.5 - i / 1000.0,
                Tags = [$"ship{i % 7}", $"crew{i % 11}"],
            }),
        ],
    };

    public static Workload Workload { get; } = new("1,000 persons",
    [
        new(Serialization.Workload.Floor, Store, Load),
        Archives.Contender(s_value),
        BinaryWriters.Contender(StoreBinary, LoadBinary),
        Protobufs.Contender(
            new Protobuf.People
            {
                Persons =
                {
                    s_value.Persons.Select(p => new Protobuf.Person
                    {
                        Id = p.Id,
                        Name = p.Name,
                        Latitude = p.Latitude,
                        Longitude = p.Longitude,
                        Tags = { p.Tags },
                    }),
                },
            },
            Protobuf.People.Parser),
        Json.Contender(s_value, JsonTypes.Default.People),
    ]);

    private static void Store(IBufferWriter<byte> writer)
    {
        List<Person> persons = s_value.Persons;
        int size = sizeof(ushort);
        foreach (Person p in persons)
        {
            size += sizeof(int) + WireStrings.SizeOf(p.Name) + 2 * sizeof(double) + sizeof(ushort);
            foreach (string tag in p.Tags)
                size += WireStrings.SizeOf(tag);
        }
        Span<byte> span = writer.GetSpan(size);
        BinaryPrimitives.WriteUInt16LittleEndian(span, (ushort)persons.Count);
        int at = sizeof(ushort);
        foreach (Person p in persons)
        {
            BinaryPrimitives.WriteInt32LittleEndian(span[at..], p.Id);
            at += sizeof(int);
            at += WireStrings.Write(span[at..], p.Name);
            BinaryPrimitives.WriteDoubleLittleEndian(span[at..], p.Latitude);
            BinaryPrimitives.WriteDoubleLittleEndian(span[(at + sizeof(double))..], p.Longitude);
            at += 2 * sizeof(double);
            BinaryPrimitives.WriteUInt16LittleEndian(span[at..], (ushort)p.Tags.Count);
            at += sizeof(ushort);
            foreach (string tag in p.Tags)
                at += WireStrings.Write(span[at..], tag);
        }
        writer.Advance(size);
    }

    private static People Load(byte[] bytes)
    {
        ReadOnlySpan<byte> span = bytes;
        int count = BinaryPrimitives.ReadUInt16LittleEndian(span);
        int at = sizeof(ushort);
        List<Person> persons = new(count);
        for (int i = 0; i < count; i++)
        {
            Person p = new() { Id = BinaryPrimitives.ReadInt32LittleEndian(span[at..]) };
            at += sizeof(int);
            p.Name = WireStrings.Read(span, ref at);
            p.Latitude = BinaryPrimitives.ReadDoubleLittleEndian(span[at..]);
            p.Longitude = BinaryPrimitives.ReadDoubleLittleEndian(span[(at + sizeof(double))..]);
            at += 2 * sizeof(double);
            int tags = BinaryPrimitives.ReadUInt16LittleEndian(span[at..]);
            at += sizeof(ushort);
            p.Tags = new List<string>(tags);
            for (int t = 0; t < tags; t++)
                p.Tags.Add(WireStrings.Read(span, ref at));
            persons.Add(p);
        }
        return new People { Persons = persons };
    }

    private static void StoreBinary(BinaryWriter writer)
    {
        writer.Write(s_value.Persons.Count);
        foreach (Person p in s_value.Persons)
        {
            writer.Write(p.Id);
            writer.Write(p.Name);
            writer.Write(p.Latitude);
            writer.Write(p.Longitude);
            writer.Write(p.Tags.Count);
            foreach (string tag in p.Tags)
                writer.Write(tag);
        }
    }

    private static People LoadBinary(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        List<Person> persons = new(count);
        for (int i = 0; i < count; i++)
        {
            Person p = new()
            {
                Id = reader.ReadInt32(),
                Name = reader.ReadString(),
                Latitude = reader.ReadDouble(),
                Longitude = reader.ReadDouble(),
            };
            int tags = reader.ReadInt32();
            p.Tags = new List<string>(tags);
            for (int t = 0; t < tags; t++)
                p.Tags.Add(reader.ReadString());
            persons.Add(p);
        }
        return new People { Persons = persons };
    }
}
