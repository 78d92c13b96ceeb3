using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Serialization.Workloads;

/// <summary>Ten primitives.</summary>
[Serializable]
public sealed partial class TenFields
{
    public byte A;
    public bool B;
    public short C;
    public int D;
    public uint E;
    public long F;
    public float G;
    public double H;
    public ushort I;
    public ulong J;
}

internal static class TenFieldRecords
{
    private const int Size = 1 + 1 + 2 + 4 + 4 + 8 + 4 + 8 + 2 + 8;

    private static readonly TenFields s_value =
        new() { A = 1, B = true, C = -3, D = 40_000, E = 5, F = 6L << 40, G = 7.5f, H = 8.25, I = 9, J = 10 };

    public static Workload Workload { get; } = new("ten primitives",
    [
        new(Serialization.Workload.Floor, Store, Load),
        Archives.Contender(s_value),
        BinaryWriters.Contender(
            writer =>
            {
                writer.Write(s_value.A);
                writer.Write(s_value.B);
                writer.Write(s_value.C);
                writer.Write(s_value.D);
                writer.Write(s_value.E);
                writer.Write(s_value.F);
                writer.Write(s_value.G);
                writer.Write(s_value.H);
                writer.Write(s_value.I);
                writer.Write(s_value.J);
            },
            reader => new TenFields
            {
                A = reader.ReadByte(),
                B = reader.ReadBoolean(),
                C = reader.ReadInt16(),
                D = reader.ReadInt32(),
                E = reader.ReadUInt32(),
                F = reader.ReadInt64(),
                G = reader.ReadSingle(),
                H = reader.ReadDouble(),
                I = reader.ReadUInt16(),
                J = reader.ReadUInt64(),
            }),
        Protobufs.Contender(
            new Protobuf.TenFields
            {
                A = s_value.A,
                B = s_value.B,
                C = s_value.C,
                D = s_value.D,
                E = s_value.E,
                F = s_value.F,
                G = s_value.G,
                H = s_value.H,
                I = s_value.I,
                J = s_value.J,
            },
            Protobuf.TenFields.Parser),
        Json.Contender(s_value, JsonTypes.Default.TenFields),
    ]);

    private static void Store(IBufferWriter<byte> writer)
    {
        ref byte to = ref MemoryMarshal.GetReference(writer.GetSpan(Size));
        TenFields v = s_value;
        to = v.A;
        Unsafe.Add(ref to, 1) = v.B ? (byte)1 : (byte)0;
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, 2), v.C);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, 4), v.D);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, 8), v.E);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, 12), v.F);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, 20), v.G);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, 24), v.H);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, 32), v.I);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, 34), v.J);
        writer.Advance(Size);
    }

    private static TenFields Load(byte[] bytes)
    {
        ref byte from = ref MemoryMarshal.GetReference(bytes.AsSpan(0, Size));
        return new TenFields
        {
            A = from,
            B = Unsafe.Add(ref from, 1) != 0,
            C = Unsafe.ReadUnaligned<short>(ref Unsafe.Add(ref from, 2)),
            D = Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref from, 4)),
            E = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref from, 8)),
            F = Unsafe.ReadUnaligned<long>(ref Unsafe.Add(ref from, 12)),
            G = Unsafe.ReadUnaligned<float>(ref Unsafe.Add(ref from, 20)),
            H = Unsafe.ReadUnaligned<double>(ref Unsafe.Add(ref from, 24)),
            I = Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref from, 32)),
            J = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref from, 34)),
        };
    }
}
