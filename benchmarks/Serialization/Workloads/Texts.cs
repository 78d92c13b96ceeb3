using System.Buffers;
using System.Buffers.Binary;

namespace Serialization.Workloads;

/// <summary>Ten thousand strings of 30 characters.</summary>
[Serializable]
public sealed partial class Texts
{
    public List<string> Lines = [];
}

internal static class TextLists
{
    private static readonly Texts s_value =
        new() { Lines = [.. Enumerable.Range(0, 10_000).Select(i => $"a line of text, number {i:0000000}")] };

    public static Workload Workload { get; } = new("10,000 strings of 30",
    [
        new(Serialization.Workload.Floor, Store, Load),
        Archives.Contender(s_value),
        BinaryWriters.Contender(
            writer =>
            {
                writer.Write(s_value.Lines.Count);
                foreach (string line in s_value.Lines)
                    writer.Write(line);
            },
            reader =>
            {
                int count = reader.ReadInt32();
                List<string> lines = new(count);
                for (int i = 0; i < count; i++)
                    lines.Add(reader.ReadString());
                return new Texts { Lines = lines };
            }),
        Protobufs.Contender(new Protobuf.Texts { Lines = { s_value.Lines } }, Protobuf.Texts.Parser),
        Json.Contender(s_value, JsonTypes.Default.Texts),
    ]);

    private static void Store(IBufferWriter<byte> writer)
    {
        int size = sizeof(ushort);
        foreach (string line in s_value.Lines)
            size += WireStrings.SizeOf(line);
        Span<byte> span = writer.GetSpan(size);
        BinaryPrimitives.WriteUInt16LittleEndian(span, (ushort)s_value.Lines.Count);
        int at = sizeof(ushort);
        foreach (string line in s_value.Lines)
            at += WireStrings.Write(span[at..], line);
        writer.Advance(size);
    }

    private static Texts Load(byte[] bytes)
    {
        int count = BinaryPrimitives.ReadUInt16LittleEndian(bytes);
        int at = sizeof(ushort);
        List<string> lines = new(count);
        for (int i = 0; i < count; i++)
            lines.Add(WireStrings.Read(bytes, ref at));
        return new Texts { Lines = lines };
    }
}
