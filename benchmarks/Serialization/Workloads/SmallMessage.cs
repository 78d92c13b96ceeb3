using System.Buffers;

namespace Serialization.Workloads;

/// <summary>A Boolean, a string of 20 characters and three short ones.</summary>
[Serializable]
public sealed partial class SmallMessage
{
    public bool Urgent;
    public string Subject = "";
    public string From = "";
    public string To = "";
    public string Tag = "";
}

internal static class SmallMessages
{
    private static readonly SmallMessage s_value =
        new() { Urgent = true, Subject = "Crane 4 out of order", From = "alice", To = "harbour", Tag = "ops" };

    public static Workload Workload { get; } = new("small message",
    [
        new(Serialization.Workload.Floor, Store, Load),
        Archives.Contender(s_value),
        BinaryWriters.Contender(
            writer =>
            {
                writer.Write(s_value.Urgent);
                writer.Write(s_value.Subject);
                writer.Write(s_value.From);
                writer.Write(s_value.To);
                writer.Write(s_value.Tag);
            },
            reader => new SmallMessage
            {
                Urgent = reader.ReadBoolean(),
                Subject = reader.ReadString(),
                From = reader.ReadString(),
                To = reader.ReadString(),
                Tag = reader.ReadString(),
            }),
        Protobufs.Contender(
            new Protobuf.SmallMessage
            {
                Urgent = s_value.Urgent,
                Subject = s_value.Subject,
                From = s_value.From,
                To = s_value.To,
                Tag = s_value.Tag,
            },
            Protobuf.SmallMessage.Parser),
        Json.Contender(s_value, JsonTypes.Default.SmallMessage),
    ]);

    private static void Store(IBufferWriter<byte> writer)
    {
        SmallMessage m = s_value;
        int size = 1 + WireStrings.SizeOf(m.Subject) + WireStrings.SizeOf(m.From) + WireStrings.SizeOf(m.To) + WireStrings.SizeOf(m.Tag);
        Span<byte> span = writer.GetSpan(size);
        span[0] = m.Urgent ? (byte)1 : (byte)0;
        int at = 1;
        at += WireStrings.Write(span[at..], m.Subject);
        at += WireStrings.Write(span[at..], m.From);
        at += WireStrings.Write(span[at..], m.To);
        WireStrings.Write(span[at..], m.Tag);
        writer.Advance(size);
    }

    private static SmallMessage Load(byte[] bytes)
    {
        int at = 1;
        return new SmallMessage
        {
            Urgent = bytes[0] != 0,
            Subject = WireStrings.Read(bytes, ref at),
            From = WireStrings.Read(bytes, ref at),
            To = WireStrings.Read(bytes, ref at),
            Tag = WireStrings.Read(bytes, ref at),
        };
    }
}
