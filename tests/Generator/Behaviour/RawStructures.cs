using System.Drawing;
using System.Runtime.InteropServices;
using Stevedore.Mfc;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>
/// Structures that a C++ program writes as they lie in memory, <c>ar.Write(&amp;s, sizeof s)</c>. The bytes are made by hand, by the rules
/// of Microsoft's compiler; those of the gaps are none that it would have to leave there.
/// </summary>
public sealed partial class RawStructures
{
    [Theory]
    [InlineData("01" + "A1A2A3" + "02000000" + "0300" + "A4A5")]
    [InlineData("01" + "000000" + "02000000" + "0300" + "0000")]
    [InlineData("01" + "000000" + "02000000" + "0300" + "0001")]
    public void Gaps_are_stored_as_they_were_loaded(string bytes)
    {
        Record loaded = Archive.Deserialize<Record>(Convert.FromHexString(bytes));

        Assert.Equal((1, 2, 3), (loaded.A, loaded.B, loaded.C));
        Assert.Equal(bytes, Convert.ToHexString(Archive.Serialize(loaded)));
    }

    [Fact]
    public void The_gaps_of_a_new_structure_are_zeros() =>
        Assert.Equal("01000000" + "02000000" + "03000000", Hex(new Record { A = 1, B = 2, C = 3 }));

    [Fact]
    public void Without_a_member_for_them_gaps_are_zeros()
    {
        Careless loaded = Load<Careless>("01" + "A1A2A3A4A5A6A7" + "0000000000000840" + "02" + "A8A9AAABACADAE");

        Assert.Equal((1, 3.0, 2), (loaded.Kind, loaded.Depth, loaded.Last));
        Assert.Equal("01" + "00000000000000" + "0000000000000840" + "02" + "00000000000000", Hex(loaded));
    }

    [Theory]
    [InlineData(typeof(PackedBy1), "01" + "0200000000000000" + "0300")]
    [InlineData(typeof(PackedBy2), "01" + "A1" + "0200000000000000" + "0300")]
    [InlineData(typeof(PackedBy4), "01" + "A1A2A3" + "0200000000000000" + "0300" + "A4A5")]
    [InlineData(typeof(PackedBy8), "01" + "A1A2A3A4A5A6A7" + "0200000000000000" + "0300" + "A8A9AAABACAD")]
    [InlineData(typeof(PackedBy16), "01" + "A1A2A3A4A5A6A7" + "0200000000000000" + "0300" + "A8A9AAABACAD")]
    [InlineData(typeof(Sized), "01" + "A1A2A3" + "02000000" + "A4A5A6A7A8A9AAAB")]
    [InlineData(typeof(Placed), "A1A2" + "0300" + "A3A4A5A6" + "01" + "A7A8A9AAABACAD")]
    public void Pack_and_Size_and_offsets_say_where_members_lie(Type type, string bytes)
    {
        Assert.Equal(bytes, Convert.ToHexString(Again(type, Convert.FromHexString(bytes))));
        int cut = bytes.Length / 2 - 1;
        ArchiveException thrown = Assert.Throws<ArchiveException>(() => Again(type, Convert.FromHexString(bytes)[..cut]));
        Assert.Equal(ArchiveError.EndOfStream, thrown.Error);
    }

    /// <summary>
    /// BOOL, a C++ bool, an enum, a structure that is aligned to its own largest member, arrays, texts, GUID, POINT and RECT.
    /// </summary>
    [Fact]
    public void Every_kind_of_member_lies_where_the_compiler_puts_it()
    {
        const string bytes =
            "41" + "A1A2A3" + "01000000" // char, BOOL
            + "01" + "A4" + "0200" // bool, enum of short
            + "03" + "A5A6A7" + "04000000" + "0500" + "A8A9" // Record
            + "010203" + "AA" // BYTE[3]
            + "0600" + "0700" // WORD[2]
            + "414200" + "AB" // char[3]
            + "43000000" // wchar_t[2]
            + "01000000020003000405060708090A0B" // GUID
            + "0800000009000000" // POINT
            + "0A0000000B0000000C0000000D000000" // CRect
            + "0E" + "ACADAE" + "0F000000" + "1000" + "AFB0" // Record[2]
            + "11" + "B1B2B3" + "12000000" + "1300" + "B4B5"
            + "1400000000000000" + "15" + "B6B7B8B9BABBBC"; // __time64_t, char, up to a multiple of 8

        Everything loaded = Load<Everything>(bytes);

        Assert.True(loaded.Open && loaded.Lit);
        Assert.Equal(("AB", "C"), (loaded.Code, loaded.Wide));
        Assert.Equal((4, 15, 18), (loaded.Record.B, loaded.Records[0].B, loaded.Records[1].B));
        Assert.Equal(new Point(8, 9), loaded.Place);
        Assert.Equal(bytes, Hex(loaded));
    }

    [Fact]
    public void Members_that_overlap_are_stored_as_the_one_that_has_all_bits()
    {
        Union loaded = Load<Union>("0102030405060708" + "09000000" + "A1A2A3A4");

        Assert.Equal((0x04030201, 0x08070605, 9), (loaded.Low, loaded.High, loaded.Kind));
        Assert.Equal("0102030405060708" + "09000000" + "A1A2A3A4", Hex(loaded));
    }

    [Fact]
    public void They_are_elements_and_members_as_others_are()
    {
        string one = "01" + "A1A2A3" + "02000000" + "0300" + "A4A5";
        string bytes = "0200" + one + one + "0100" + one + "01" + one + one;

        Chart loaded = Load<Chart>(bytes);

        Assert.Equal(bytes, Hex(loaded));
        Assert.Equal(loaded.Array[0], loaded.Array[1]);
        Assert.NotEqual(loaded.Array[0], loaded.Array[0] with { C = 4 });
    }

    [Fact]
    public void Rubbish_costs_memory_in_proportion()
    {
        byte[] bytes = new byte[2 + 12 * 60_000];
        bytes.AsSpan().Fill(0xEE);
        bytes[0] = 0x60;
        bytes[1] = 0xEA;

        long before = GC.GetAllocatedBytesForCurrentThread();
        Record[] loaded = Archive.Deserialize<Record[]>(bytes);
        long taken = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(60_000, loaded.Length);
        Assert.InRange(taken, 0, 16 * bytes.Length);
    }

    private static T Load<T>(string bytes) where T : IArchivable => Archive.Deserialize<T>(Convert.FromHexString(bytes));

    private static string Hex<T>(T value) where T : IArchivable => Convert.ToHexString(Archive.Serialize(value));

    private static byte[] Again(Type type, byte[] bytes)
    {
        IArchivable value = (IArchivable)Activator.CreateInstance(type)!;
        using Archive loading = new(new MemoryStream(bytes), ArchiveMode.Load);
        value.Serialize(loading);
        loading.EnsureEnd();
        using MemoryStream stream = new();
        using (Archive storing = new(stream, ArchiveMode.Store))
            value.Serialize(storing);
        return stream.ToArray();
    }

    [Serializable]
    [StructLayout(LayoutKind.Sequential, Pack = 8)]
    public partial record struct Record
    {
        public byte A;
        public int B;
        public ushort C;
        private StructurePadding _padding;
    }

    [Serializable]
    [StructLayout(LayoutKind.Sequential, Pack = 8)]
    public partial struct Careless
    {
        public byte Kind;
        public double Depth;
        public byte Last;
    }

    [Serializable]
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public partial struct PackedBy1
    {
        public byte A;
        public long B;
        public ushort C;
    }

    [Serializable]
    [StructLayout(LayoutKind.Sequential, Pack = 2)]
    public partial struct PackedBy2
    {
        public byte A;
        public long B;
        public ushort C;
        private StructurePadding _padding;
    }

    [Serializable]
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public partial struct PackedBy4
    {
        public byte A;
        public long B;
        public ushort C;
        public StructurePadding Padding { get; private set; }
    }

    [Serializable]
    [StructLayout(LayoutKind.Sequential, Pack = 8)]
    public readonly partial struct PackedBy8
    {
        public readonly byte A;
        public readonly long B;
        public readonly ushort C;
        private readonly StructurePadding _padding;
    }

    [Serializable]
    [StructLayout(LayoutKind.Sequential, Pack = 16)]
    public readonly partial record struct PackedBy16(byte A, long B, ushort C, StructurePadding Padding);

    [Serializable]
    [StructLayout(LayoutKind.Sequential, Size = 16)]
    public partial struct Sized
    {
        public byte A;
        public int B;
        private StructurePadding _padding;
    }

    [Serializable]
    [StructLayout(LayoutKind.Explicit, Size = 16)]
    public partial struct Placed
    {
        [FieldOffset(8)]
        public byte A;
        [FieldOffset(2)]
        public ushort C;
        [FieldOffset(16)]
        private StructurePadding _padding;
    }

    [Serializable]
    [StructLayout(LayoutKind.Explicit)]
    public partial struct Union
    {
        [FieldOffset(0)]
        public int Low;
        [FieldOffset(4)]
        public int High;
        [FieldOffset(0)]
        public double Whole;
        [FieldOffset(8)]
        public int Kind;
        [FieldOffset(16)]
        private StructurePadding _padding;
    }

    public enum Kind : short
    {
        None,
    }

    [Serializable]
    [StructLayout(LayoutKind.Sequential, Pack = 8, CharSet = CharSet.Unicode)]
    public unsafe partial struct Everything
    {
        public byte First;
        [MarshalAs(UnmanagedType.Bool)]
        public bool Open;
        public bool Lit;
        public Kind Kind;
        public Record Record;
        public fixed byte Bytes[3];
        [FixedLength(2)]
        public ushort[] Words;
        [FixedLength(3), WireType(WireType.AnsiString)]
        public string Code;
        [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 2)]
        public string Wide;
        public Guid Id;
        public Point Place;
        public Rect Area;
        [FixedLength(2)]
        public Record[] Records;
        [WireType(WireType.Time64)]
        public DateTime At;
        public byte Last;
        private StructurePadding _padding;
    }

    [Serializable]
    public sealed partial class Chart
    {
        public Record[] Array = [];
        public List<Record> List = [];
        public Record? Optional;
        public Record Member;
    }
}
