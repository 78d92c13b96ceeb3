using System.Drawing;
using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Archives.Scripts;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives;

/// <summary>The bytes of each scalar and value type, in both directions.</summary>
public sealed class ScalarTests
{
    private static readonly Dictionary<string, Step> s_steps = new()
    {
        ["01"] = Step.Of(true, (a, v) => a.Write(v), a => a.ReadBoolean()),
        ["01000000"] = Step.Of(true, (a, v) => a.WriteBool32(v), a => a.ReadBool32()),
        ["C8"] = Step.Of((byte)200, (a, v) => a.Write(v), a => a.ReadByte()),
        ["FE"] = Step.Of((sbyte)-2, (a, v) => a.Write(v), a => a.ReadSByte()),
        ["FEFF"] = Step.Of((short)-2, (a, v) => a.Write(v), a => a.ReadInt16()),
        ["01FF"] = Step.Of((ushort)0xFF01, (a, v) => a.Write(v), a => a.ReadUInt16()),
        ["E920"] = Step.Of('\u20E9', (a, v) => a.Write(v), a => a.ReadChar()),
        ["04030201"] = Step.Of(0x01020304, (a, v) => a.Write(v), a => a.ReadInt32()),
        ["040302F1"] = Step.Of(0xF1020304, (a, v) => a.Write(v), a => a.ReadUInt32()),
        ["0807060504030201"] = Step.Of(0x0102030405060708, (a, v) => a.Write(v), a => a.ReadInt64()),
        ["08070605040302F1"] = Step.Of(0xF102030405060708, (a, v) => a.Write(v), a => a.ReadUInt64()),
        ["0000C03F"] = Step.Of(1.5f, (a, v) => a.Write(v), a => a.ReadSingle()),
        ["000000000000F8BF"] = Step.Of(-1.5, (a, v) => a.Write(v), a => a.ReadDouble()),
        ["010000000000F87F"] = Step.Of(
            0x7FF8000000000001,
            (a, v) => a.Write(BitConverter.Int64BitsToDouble(v)),
            a => BitConverter.DoubleToInt64Bits(a.ReadDouble())),
        ["0A000080 0500000001000000"] = Step.Of(new MfcTime(0x1_0000_0005), (a, v) => a.Write(v), a => a.ReadMfcTime()),
        ["0500000001000000"] =
            Step.Of(new MfcTime(0x1_0000_0005), (a, v) => a.Write(v, WireType.Time64), a => a.ReadMfcTime(WireType.Time64)),
        ["FBFFFFFF"] = Step.Of(new MfcTimeSpan(-5), (a, v) => a.Write(v), a => a.ReadMfcTimeSpan()),
        ["00000000 000000000000F83F"] = Step.Of(new OleDateTime(1.5), (a, v) => a.Write(v), a => a.ReadOleDateTime()),
        ["02000000 000000000000F83F"] = Step.Of(
            new OleDateTimeSpan(1.5, OleStatus.Null),
            (a, v) => a.Write(v),
            a => a.ReadOleDateTimeSpan()),
        ["01000000 04030201 08070605"] = Step.Of(
            new OleCurrency(0x0102030405060708, OleStatus.Invalid),
            (a, v) => a.Write(v),
            a => a.ReadOleCurrency()),
        ["00000000 FFFFFFFF FEFFFFFF"] = Step.Of(new OleCurrency(-2), (a, v) => a.Write(v), a => a.ReadOleCurrency()),
        ["01000000 FEFFFFFF"] = Step.Of(new Point(1, -2), (a, v) => a.Write(v), a => a.ReadPoint()),
        ["03000000 FCFFFFFF"] = Step.Of(new Size(3, -4), (a, v) => a.Write(v), a => a.ReadSize()),
        ["01000000 02000000 FDFFFFFF 04000000"] = Step.Of(new Rect(1, 2, -3, 4), (a, v) => a.Write(v), a => a.ReadRect()),
    };

    public static TheoryData<string> Layouts => new(s_steps.Keys);

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_value_has_its_bytes_and_is_loaded_from_them(string layout)
    {
        Step step = s_steps[layout];
        byte[] expected = Bytes.Of(layout);

        Assert.Equal(expected, Bytes.Store(step.Store));
        foreach (Source source in Source.All)
        {
            source.Load(expected, a =>
            {
                step.Check(a, new GraphMatch());
                Assert.Equal(expected.Length, a.Position);
            }, ArchiveOptions.Default);
        }
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_value_cut_off_at_any_byte_is_the_end_and_nothing_of_it_is_lost(string layout)
    {
        byte[] bytes = Bytes.Of(layout);
        for (int length = 0; length < bytes.Length; length++)
        {
            using Archive archive = Bytes.Load(bytes[..length]);

            ArchiveException end = Assert.Throws<ArchiveException>(() => s_steps[layout].Check(archive, new GraphMatch()));

            Assert.Equal(ArchiveError.EndOfStream, end.Error);
            Assert.Equal(bytes[(int)end.Position..length], archive.ReadBytes(length - (int)end.Position));
        }
    }

    [Fact]
    public void A_time_of_four_bytes_is_that_of_MFC_6()
    {
        Assert.Equal(new MfcTime(5), Bytes.Load("05000000").ReadMfcTime());
        Assert.Equal(new MfcTime(-1), Bytes.Load("FFFFFFFF").ReadMfcTime());
        Assert.Equal(new MfcTime(int.MinValue + 11), Bytes.Load("0B000080").ReadMfcTime());
    }

    [Fact]
    public void A_span_of_seconds_must_fit_32_bits()
    {
        Assert.Equal(Bytes.Of("FFFFFFFF"), Bytes.Store(a => a.Write(new MfcTimeSpan(uint.MaxValue))));
        Assert.Equal(Bytes.Of("00000080"), Bytes.Store(a => a.Write(new MfcTimeSpan(int.MinValue))));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bytes.Store(a => a.Write(new MfcTimeSpan(0x1_0000_0000))));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bytes.Store(a => a.Write(new MfcTimeSpan(int.MinValue - 1L))));
    }

    [Fact]
    public void An_unknown_status_is_kept() =>
        Assert.Equal((OleStatus)77, Bytes.Load("4D000000 0000000000000000").ReadOleDateTime().Status);
}
