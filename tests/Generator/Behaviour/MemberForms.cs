using System.Runtime.InteropServices;
using Stevedore.Mfc;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>Forms that attributes ask for: the exact bytes, the way back, and what is refused.</summary>
public sealed partial class MemberForms
{
    private static readonly ArchiveOptions s_ansi = new() { UnicodeStrings = false };

    [Fact]
    public void Counts_have_the_width_that_they_are_given()
    {
        Counts counts = new() { Bytes = [1, 2], Words = [3], Names = ["a"], Rows = [[4], []], Text = "hi" };

        byte[] bytes = Archive.Serialize(counts, s_ansi);

        Assert.Equal(
            "02" + "0102" + "0100" + "0300" + "01000000" + "0161" + "02" + "01" + "04" + "00" + "0200" + "6869",
            Convert.ToHexString(bytes));
        Counts loaded = Archive.Deserialize<Counts>(bytes, s_ansi);
        Assert.Equal(counts.Bytes, loaded.Bytes);
        Assert.Equal(counts.Words, loaded.Words);
        Assert.Equal(counts.Names, loaded.Names);
        Assert.Equal(counts.Rows, loaded.Rows);
        Assert.Equal(counts.Text, loaded.Text);
    }

    [Fact]
    public void More_elements_than_the_count_can_say_are_refused()
    {
        ArchiveException error = Assert.Throws<ArchiveException>(() => Archive.Serialize(new Counts { Bytes = new byte[256] }));

        Assert.Equal(ArchiveError.BadData, error.Error);
    }

    [Fact]
    public void Fixed_lengths_take_their_room_whatever_is_in_it()
    {
        Room room = new() { Code = "AB", Wide = "C", Raw = [1], Grid = [[1, 2], [3, 4]], Names = ["x", "y"], Places = [new(1), new(2)] };

        byte[] bytes = Archive.Serialize(room, s_ansi);

        Assert.Equal("41420000" + "43000000" + "010000" + "0100020003000400" + "0178" + "0179" + "01" + "02", Convert.ToHexString(bytes));
        Room loaded = Archive.Deserialize<Room>(bytes, s_ansi);
        Assert.Equal(("AB", "C"), (loaded.Code, loaded.Wide));
        Assert.Equal([1, 0, 0], loaded.Raw);
        Assert.Equal(room.Grid, loaded.Grid);
        Assert.Equal(room.Names, loaded.Names);
        Assert.Equal(room.Places, loaded.Places);
    }

    [Fact]
    public void What_stands_behind_a_zero_in_fixed_text_is_not_lost()
    {
        byte[] bytes = Convert.FromHexString("41004200" + "43000000" + "010000" + "0100020003000400" + "0178" + "0179" + "01" + "02");

        Room loaded = Archive.Deserialize<Room>(bytes, s_ansi);

        Assert.Equal("A\0B", loaded.Code);
        Assert.Equal(bytes, Archive.Serialize(loaded, s_ansi));
    }

    [Theory]
    [InlineData("ABCDE", 2)]
    [InlineData("A", 3)]
    public void What_does_not_fit_a_fixed_length_is_refused(string code, int rows)
    {
        Room room = new() { Code = code, Grid = [.. Enumerable.Repeat(new short[2], rows)], Names = ["", ""], Places = [default, default] };

        Assert.Equal(ArchiveError.BadData, Assert.Throws<ArchiveException>(() => Archive.Serialize(room)).Error);
    }

    [Fact]
    public void Scalars_take_the_form_that_they_are_given()
    {
        Forms forms = new()
        {
            Level = 513,
            Kind = Kind.Tank,
            Flag = true,
            Variant = true,
            Bool = true,
            Port = 0x1234,
            Ratio = 1,
            Written = DateTimeOffset.UnixEpoch.AddSeconds(10),
            Sailed = new DateTime(1900, 1, 1, 12, 0, 0, DateTimeKind.Unspecified),
            Price = 1.5m,
            Seconds = new MfcTime(1),
        };

        byte[] bytes = Archive.Serialize(forms);

        string[] fields =
        [
            "0102", "02", "0100", "FFFF", "01000000", "1234", "3F800000", "0A000000",
            "00000000" + "0000000000000440", "00000000" + "00000000" + "983A0000", "0100000000000000",
        ];
        Assert.Equal(string.Concat(fields), Convert.ToHexString(bytes));
        Assert.Equal(forms, Archive.Deserialize<Forms>(bytes));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(65536)]
    public void A_number_that_its_form_cannot_hold_is_refused(int level)
    {
        Assert.Equal(ArchiveError.BadData, Assert.Throws<ArchiveException>(() => Archive.Serialize(new Forms { Level = level })).Error);
    }

    [Fact]
    public void A_text_has_its_own_code_page()
    {
        byte[] bytes = Archive.Serialize(new CodePages { Japanese = "線", Fixed = "é" });

        Assert.Equal("0290FC" + "E900", Convert.ToHexString(bytes));
        CodePages loaded = Archive.Deserialize<CodePages>(bytes);
        Assert.Equal(("線", "é"), (loaded.Japanese, loaded.Fixed));
    }

    [Fact]
    public void A_constant_is_stored_in_its_place_and_checked()
    {
        byte[] bytes = Archive.Serialize(new Marked { Value = 7 });

        Assert.Equal("53484950" + "07" + "3412", Convert.ToHexString(bytes));
        Assert.Equal(7, Archive.Deserialize<Marked>(bytes).Value);
        bytes[3] = 0;
        ArchiveException error = Assert.Throws<ArchiveException>(() => Archive.Deserialize<Marked>(bytes));
        Assert.Equal((ArchiveError.BadData, 0), (error.Error, error.Position));
        bytes[3] = (byte)'P';
        bytes[6] = 0;
        Assert.Equal(5, Assert.Throws<ArchiveException>(() => Archive.Deserialize<Marked>(bytes)).Position);
    }

    [Fact]
    public void A_magic_number_may_have_line_breaks_and_quotation_marks() =>
        Assert.Equal([0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x22, 7], Archive.Serialize(new MarkedByALine { Value = 7 }));

    public enum Kind
    {
        Dry = 1,
        Tank,
    }

    [Serializable]
    public sealed partial class Counts
    {
        [Count(WireType.Byte)]
        public byte[] Bytes = [];
        [Count(WireType.UInt16)]
        public List<ushort> Words = [];
        [Count(WireType.UInt32)]
        public List<string> Names = [];
        [Count(WireType.Byte)]
        public byte[][] Rows = [];
        [Count(WireType.UInt16)]
        public string Text = "";
    }

    [Serializable]
    public partial record struct Place(byte Bay);

    [Serializable]
    public sealed partial class Room
    {
        [FixedLength(4), WireType(WireType.AnsiString)]
        public string Code = "";
        [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 2), WireType(WireType.UnicodeString)]
        public string Wide = "";
        [MarshalAs(UnmanagedType.ByValArray, SizeConst = 3)]
        public byte[] Raw = [];
        [FixedLength(2, 2)]
        public short[][] Grid = [];
        [FixedLength(2)]
        public List<string> Names = [];
        [FixedLength(2)]
        public Place[] Places = [];
    }

    [Serializable]
    public partial record struct Forms
    {
        [MarshalAs(UnmanagedType.U2)]
        public int Level;
        [WireType(WireType.Byte)]
        public Kind Kind;
        [WireType(WireType.UInt16)]
        public bool Flag;
        [MarshalAs(UnmanagedType.VariantBool)]
        public bool Variant;
        [WireType(WireType.Bool)]
        public bool Bool;
        [NetworkOrder]
        public ushort Port;
        [NetworkOrder]
        public float Ratio;
        [WireType(WireType.Time32)]
        public DateTimeOffset Written;
        [WireType(WireType.OleDateTime)]
        public DateTime Sailed;
        [WireType(WireType.Currency)]
        public decimal Price;
        [WireType(WireType.Time64)]
        public MfcTime Seconds;
    }

    [Serializable]
    public sealed partial class CodePages
    {
        [CodePage(932)]
        public string Japanese = "";
        [CodePage(1252), FixedLength(2)]
        public string Fixed = "";
    }

    [Serializable]
    public sealed partial class Marked
    {
        [Magic]
        private const string Signature = "SHIP";
        public byte Value;
        [Magic]
        private const ushort End = 0x1234;
    }

    [Serializable]
    public sealed partial class MarkedByALine
    {
        [Magic]
        private const string Signature = "PNG\r\n\"";
        public byte Value;
    }
}
