using System.Drawing;
using FsCheck;
using FsCheck.Fluent;
using Stevedore.Mfc;

namespace Stevedore.Runtime.Tests.Archives.Scripts;

/// <summary>Any sequence of operations on an archive.</summary>
internal static class ScriptGenerator
{
    /// <summary>Lengths and counts around every width that a prefix can have.</summary>
    private static readonly int[] s_lengths =
        [0, 1, 2, 120, 126, 127, 128, 129, 253, 254, 255, 256, 4095, 4096, 65_533, 65_534, 65_535, 65_536];

    private static readonly long[] s_counts =
        [0, 1, 65_533, 65_534, 65_535, 65_536, 0xFFFF_FFFD, 0xFFFF_FFFE, 0xFFFF_FFFF, 0x1_0000_0000, long.MaxValue, -1];

    private static readonly VariantType[] s_withoutValue = [VariantType.Empty, VariantType.Null, (VariantType)0x4003, (VariantType)14];

    public static Arbitrary<Script> Scripts { get; } = Arb.From(
        Gen.OneOf(Scalars(), Scalars(), Texts(), Blocks(), Values(), References()).NonEmptyListOf().Select(steps => new Script([.. steps])),
        script => script.Shorter());

    private static Gen<ulong> Bits { get; } = Gen.Choose(int.MinValue, int.MaxValue).Two()
        .Select(halves => (ulong)(uint)halves.Item1 << 32 | (uint)halves.Item2);

    private static Gen<int> Lengths { get; } = Gen.Frequency((20, Gen.Choose(0, 40)), (3, Gen.Elements(s_lengths)));

    private static Gen<Step> Scalars() => Gen.Choose(0, 13).SelectMany(kind => Bits.Select(bits => kind switch
    {
        0 => Step.Of((bits & 1) != 0, (a, v) => a.Write(v), a => a.ReadBoolean()),
        1 => Step.Of((bits & 1) != 0, (a, v) => a.WriteBool32(v), a => a.ReadBool32(), "BOOL"),
        2 => Step.Of((byte)bits, (a, v) => a.Write(v), a => a.ReadByte()),
        3 => Step.Of((sbyte)bits, (a, v) => a.Write(v), a => a.ReadSByte()),
        4 => Step.Of((short)bits, (a, v) => a.Write(v), a => a.ReadInt16()),
        5 => Step.Of((ushort)bits, (a, v) => a.Write(v), a => a.ReadUInt16()),
        6 => Step.Of((int)bits, (a, v) => a.Write(v), a => a.ReadInt32()),
        7 => Step.Of((uint)bits, (a, v) => a.Write(v), a => a.ReadUInt32()),
        8 => Step.Of((long)bits, (a, v) => a.Write(v), a => a.ReadInt64()),
        9 => Step.Of(bits, (a, v) => a.Write(v), a => a.ReadUInt64()),
        10 => Step.Of(
            (uint)bits,
            (a, v) => a.Write(BitConverter.UInt32BitsToSingle(v)),
            a => BitConverter.SingleToUInt32Bits(a.ReadSingle()),
            "float"),
        11 => Step.Of(
            bits,
            (a, v) => a.Write(BitConverter.UInt64BitsToDouble(v)),
            a => BitConverter.DoubleToUInt64Bits(a.ReadDouble()),
            "double"),
        12 => Step.Of((char)bits, (a, v) => a.Write(v), a => a.ReadChar()),
        _ => Step.Of(s_counts[bits % (ulong)s_counts.Length], (a, v) => a.WriteCount(v), a => a.ReadCount(), "count"),
    }));

    private static Gen<Step> Texts() => Gen.Choose(0, 6).SelectMany(kind => Lengths.Zip(Gen.Elements('a', 'ü', '€', '?')).Select(pair =>
    {
        string text = new(pair.Item2, pair.Item1);
        return kind switch
        {
            0 => Step.Of<string?>(null, (a, v) => a.WriteUnicodeString(v), a => a.ReadString(), "null CStringW"),
            1 => Step.Of<string?>(null, (a, v) => a.WriteAnsiString(v), a => a.ReadString(), "null CStringA"),
            2 => Step.Of<string?>(text, (a, v) => a.WriteUnicodeString(v), a => a.ReadString(), "CStringW"),
            3 => Step.Of<string?>(text, (a, v) => a.WriteAnsiString(v), a => a.ReadString(), "CStringA"),
            4 => Step.Of<string?>(text, (a, v) => a.Write(v), a => a.ReadString(), "CString"),
            5 => Step.Of<string?>(text, (a, v) => a.WriteLine(v + "\r\n"), a => a.ReadLine(), "line"),
            _ => Step.Of(text, (a, v) => a.WriteBinaryString(v), a => a.ReadBinaryString(), "CComBSTR"),
        };
    }));

    private static Gen<Step> Blocks() => Gen.Choose(0, 6).SelectMany(kind => Lengths.Zip(Bits).Select(pair =>
    {
        byte[] bytes = new byte[pair.Item1];
        new Random((int)pair.Item2).NextBytes(bytes);
        return kind switch
        {
            0 => Step.Of(bytes, (a, v) => a.Write(v), a => a.ReadBytes(bytes.Length), "bytes"),
            1 => Step.Of(bytes, (a, v) => a.Write(v), a => ReadExactly(a, bytes.Length), "exact bytes"),
            2 => Step.Of<byte[]?>(bytes, (a, v) => a.WriteCountedArray<byte>(v), a => a.ReadCountedArray<byte>(), "CByteArray"),
            3 => Step.Of(
                Array.ConvertAll(bytes, b => 257 * b),
                (a, v) => a.WriteArray<int>(v),
                a => a.ReadArray<int>(bytes.Length),
                "ints"),
            4 => Step.Of<double[]?>(
                Array.ConvertAll(bytes, b => b / 7.0),
                (a, v) => a.WriteCountedArray<double>(v),
                a => a.ReadCountedArray<double>(),
                "doubles"),
            5 => Step.Of(-1, (a, _) => a.WriteNullCollection(), a => a.ReadCollectionCount(), "null collection"),
            _ => Step.Of(bytes.Length, (a, v) => a.WriteCount(v), a => a.ReadCollectionCount(), "collection count"),
        };
    }));

    private static Gen<Step> Values() => Gen.Choose(0, 11).SelectMany(kind => Bits.Select(bits => kind switch
    {
        0 => Step.Of(new MfcTime((long)bits), (a, v) => a.Write(v), a => a.ReadMfcTime()),
        1 => Step.Of(new MfcTimeSpan((int)bits), (a, v) => a.Write(v), a => a.ReadMfcTimeSpan()),
        2 => Step.Of(new MfcTime((long)bits), (a, v) => a.Write(v, WireType.Time64), a => a.ReadMfcTime(WireType.Time64)),
        3 => Step.Of(new MfcTime((int)bits), (a, v) => a.Write(v, WireType.Time32), a => a.ReadMfcTime(WireType.Time32)),
        4 => Step.Of(
            new OleDateTime(BitConverter.UInt64BitsToDouble(bits), (OleStatus)(bits % 4)),
            (a, v) => a.Write(v),
            a => a.ReadOleDateTime()),
        5 => Step.Of(
            new OleDateTimeSpan(BitConverter.UInt64BitsToDouble(bits), (OleStatus)(bits % 4)),
            (a, v) => a.Write(v),
            a => a.ReadOleDateTimeSpan()),
        6 => Step.Of(new OleCurrency((long)bits, (OleStatus)(bits % 4)), (a, v) => a.Write(v), a => a.ReadOleCurrency()),
        7 => Step.Of(new Point((int)bits, (int)(bits >> 32)), (a, v) => a.Write(v), a => a.ReadPoint()),
        8 => Step.Of(new Size((int)bits, (int)(bits >> 32)), (a, v) => a.Write(v), a => a.ReadSize()),
        9 => Step.Of(new Rect((int)bits, (int)(bits >> 32), ~(int)bits, ~(int)(bits >> 32)), (a, v) => a.Write(v), a => a.ReadRect()),
        _ => Step.Of(Variant(bits), (a, v) => a.Write(v), a => a.ReadOleVariant()),
    }));

    private static Gen<Step> References() => Gen.Choose(0, int.MaxValue).Select(seed =>
    {
        IReadOnlyList<object?> roots = Graphs.Make(seed);
        return new Step(
            $"graph {seed}",
            archive =>
            {
                foreach (object? root in roots)
                    archive.WriteObject(root);
            },
            (archive, match) =>
            {
                foreach (object? root in roots)
                    match.Check(root, archive.ReadObject());
            });
    });

    private static OleVariant Variant(ulong bits) => (bits % 17) switch
    {
        0 => new OleVariant((bits & 32) != 0),
        1 => new OleVariant((sbyte)bits),
        2 => new OleVariant((byte)bits),
        3 => new OleVariant((short)bits),
        4 => new OleVariant((ushort)bits),
        5 => new OleVariant((int)bits),
        6 => new OleVariant((uint)bits),
        7 => new OleVariant((long)bits),
        8 => new OleVariant(bits),
        9 => new OleVariant(BitConverter.UInt32BitsToSingle((uint)bits)),
        10 => new OleVariant(BitConverter.UInt64BitsToDouble(bits)),
        11 => new OleVariant(new OleCurrency((long)bits)),
        12 => new OleVariant(new OleDateTime(BitConverter.UInt64BitsToDouble(bits))),
        13 => new OleVariant(new string('ß', (int)(bits % 300))),
        14 => OleVariant.FromError((int)bits),
        _ => new OleVariant(s_withoutValue[bits % (ulong)s_withoutValue.Length]),
    };

    private static byte[] ReadExactly(Archive archive, int count)
    {
        byte[] bytes = new byte[count];
        archive.ReadExactly(bytes);
        return bytes;
    }
}
