namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>Collections that end with a number, with an element that says so, or with the archive. The bytes are made by hand.</summary>
public sealed partial class Terminators
{
    [Fact]
    public void A_number_ends_numbers()
    {
        const string bytes = "0100" + "0200" + "0000" + "00000003" + "FFFFFFFF" + "02" + "01" + "00" + "0700" + "FFFF";

        Numbers loaded = Archive.Deserialize<Numbers>(Convert.FromHexString(bytes));

        Assert.Equal<ushort>([1, 2], loaded.Ids);
        Assert.Equal([3], loaded.BigEndian);
        Assert.Equal([Colour.Green, Colour.Red], loaded.Colours);
        Assert.Equal([7], loaded.Narrow);
        Assert.Equal(bytes, Convert.ToHexString(Archive.Serialize(loaded)));
    }

    [Fact]
    public void A_number_ends_records_that_begin_with_one()
    {
        const string bytes = "0500" + "61" + "0600" + "62" + "0000" + "01" + "09" + "00" + "FF";

        Catalogue loaded = Archive.Deserialize<Catalogue>(Convert.FromHexString(bytes));

        Assert.Equal([(5, 0x61), (6, 0x62)], loaded.Entries.Select(entry => ((int)entry.Id, (int)entry.Value)));
        Assert.Equal([(1, 9)], loaded.Shapes.Select(shape => ((int)shape.Flags, (int)shape.Size)));
        Assert.Equal(0xFF, loaded.Last);
        Assert.Equal(bytes, Convert.ToHexString(Archive.Serialize(loaded)));
    }

    [Fact]
    public void The_last_of_them_says_so()
    {
        const string bytes = "01" + "0A" + "01" + "0B" + "00" + "0C" + "EE";

        Table loaded = Archive.Deserialize<Table>(Convert.FromHexString(bytes));

        Assert.Equal([10, 11, 12], loaded.Rows.Select(row => (int)row.Value));
        Assert.Equal(0xEE, loaded.Last);
        Assert.Equal(bytes, Convert.ToHexString(Archive.Serialize(loaded)));
    }

    [Fact]
    public void A_chain_in_place_ends_where_its_condition_does()
    {
        const string bytes = "01" + "01" + "00" + "EE";

        Chained loaded = Archive.Deserialize<Chained>(Convert.FromHexString(bytes));

        Assert.Equal((1, 1, 0), (loaded.First.More, loaded.First.Next!.More, loaded.First.Next.Next!.More));
        Assert.Null(loaded.First.Next.Next.Next);
        Assert.Equal(bytes, Convert.ToHexString(Archive.Serialize(loaded)));
        byte[] endless = [.. Enumerable.Repeat((byte)1, 100_000)];
        Assert.Equal(ArchiveError.LimitExceeded, Assert.Throws<ArchiveException>(() => Archive.Deserialize<Chained>(endless)).Error);
    }

    [Fact]
    public void The_rest_is_what_is_left()
    {
        const string bytes = "03000000" + "01" + "AABB" + "EE" + "0100" + "0200";

        Container loaded = Archive.Deserialize<Container>(Convert.FromHexString(bytes));

        Assert.Equal((1, 0xEE), ((int)loaded.Page.Known, (int)loaded.Mark));
        Assert.Equal<byte>([0xAA, 0xBB], loaded.Page.Unknown);
        Assert.Equal<ushort>([1, 2], loaded.Words);
        Assert.Equal(bytes, Convert.ToHexString(Archive.Serialize(loaded)));
        Assert.Equal(
            ArchiveError.EndOfStream,
            Assert.Throws<ArchiveException>(() => Archive.Deserialize<Container>(Convert.FromHexString(bytes + "77"))).Error);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    public void The_rest_of_a_stream_is_read_whole(int size)
    {
        byte[] bytes = new byte[1 + size];
        new Random(size).NextBytes(bytes);
        using MemoryStream stream = new(bytes);
        using Archive archive = new(stream, ArchiveMode.Load);
        Page page = new();
        page.Serialize(archive);

        Assert.Equal(bytes[1..], page.Unknown);
    }

    [Fact]
    public void A_rest_beyond_the_limits_is_refused_and_not_cut_off()
    {
        byte[] bytes = new byte[1000];
        Assert.Equal(ArchiveError.LimitExceeded, Refusal(new ArchiveLimits { MaxBytes = 500 }));
        Assert.Equal(ArchiveError.LimitExceeded, Refusal(new ArchiveLimits { MaxCollectionCount = 998 }));
        Assert.Equal(999, Archive.Deserialize<Page>(bytes, Options(new ArchiveLimits { MaxCollectionCount = 999 })).Unknown.Length);

        ArchiveError Refusal(ArchiveLimits limits)
        {
            using MemoryStream stream = new(bytes);
            using Archive archive = new(stream, ArchiveMode.Load, Options(limits));
            return Assert.Throws<ArchiveException>(() => new Page().Serialize(archive)).Error;
        }

        static ArchiveOptions Options(ArchiveLimits limits) => new() { Limits = limits };
    }

    [Fact]
    public void Rows_go_on_to_the_end()
    {
        const string bytes = "0100" + "61" + "0200" + "62";

        Log loaded = Archive.Deserialize<Log>(Convert.FromHexString(bytes));

        Assert.Equal([1, 2], loaded.Entries.Select(entry => (int)entry.Id));
        Assert.Equal(bytes, Convert.ToHexString(Archive.Serialize(loaded)));
        Assert.Equal(
            ArchiveError.EndOfStream,
            Assert.Throws<ArchiveException>(() => Archive.Deserialize<Log>(Convert.FromHexString(bytes + "03"))).Error);
    }

    [Fact]
    public void Bytes_have_the_length_of_a_CString()
    {
        byte[] long_ = new byte[300];
        string bytes = "03" + "00FF41" + "FFFEFF" + "01" + "4100" + "FF" + "2C01" + Convert.ToHexString(long_);

        Blobs loaded = Archive.Deserialize<Blobs>(Convert.FromHexString(bytes));

        Assert.Equal<byte>([0, 0xFF, 0x41], loaded.Narrow);
        Assert.Equal<ushort>([0x41], loaded.Wide);
        Assert.Equal(long_, loaded.Long);
        Assert.Equal(bytes, Convert.ToHexString(Archive.Serialize(loaded)));
        Assert.Equal(ArchiveError.BadData, Refusal("FFFEFF" + "01" + "4100"));
        Assert.Equal(ArchiveError.LimitExceeded, Refusal("FFFFFFFFFFFFFF" + "FFFFFFFFFFFFFF7F"));

        static ArchiveError Refusal(string bytes) =>
            Assert.Throws<ArchiveException>(() => Archive.Deserialize<Blobs>(Convert.FromHexString(bytes))).Error;
    }

    [Fact]
    public void What_would_be_taken_for_the_end_is_refused()
    {
        Assert.Equal(ArchiveError.BadData, Storing(new Numbers { Ids = [1, 0] }));
        Assert.Equal(ArchiveError.BadData, Storing(new Numbers { Colours = [Colour.None] }));
        Assert.Equal(ArchiveError.BadData, Storing(new Catalogue { Entries = [new Entry()] }));
        Assert.Equal(ArchiveError.BadData, Storing(new Table()));
        Assert.Equal(ArchiveError.BadData, Storing(new Table { Rows = [new Row { Flags = 1 }] }));
        Assert.Equal(ArchiveError.BadData, Storing(new Table { Rows = [new Row(), new Row()] }));

        static ArchiveError Storing<T>(T value) where T : IArchivable =>
            Assert.Throws<ArchiveException>(() => Archive.Serialize(value)).Error;
    }

    [Fact]
    public void Elements_without_an_end_end_at_a_limit()
    {
        ArchiveOptions options = new() { Limits = new ArchiveLimits { MaxCollectionCount = 10 } };
        byte[] ones = [.. Enumerable.Repeat((byte)1, 100)];

        Assert.Equal(ArchiveError.LimitExceeded, Assert.Throws<ArchiveException>(() => Archive.Deserialize<Numbers>(ones, options)).Error);
        Assert.Equal(ArchiveError.LimitExceeded, Assert.Throws<ArchiveException>(() => Archive.Deserialize<Table>(ones, options)).Error);
        Assert.Equal(ArchiveError.EndOfStream, Assert.Throws<ArchiveException>(() => Archive.Deserialize<Catalogue>(ones[..3])).Error);
    }

    public enum Colour : byte
    {
        None,
        Red,
        Green,
    }

    [Serializable]
    public sealed partial class Numbers
    {
        [TerminatedBy(0)]
        public ushort[] Ids = [];
        [TerminatedBy(-1), NetworkOrder]
        public List<int> BigEndian = [];
        [TerminatedBy(0)]
        public Colour[] Colours = [];
        [TerminatedBy(0xFFFF), WireType(WireType.UInt16)]
        public Queue<int> Narrow = new();
    }

    [Serializable]
    public partial class Entry
    {
        public ushort Id;
        public byte Value;
    }

    [Serializable]
    public partial struct Shape
    {
        [WireType(WireType.Byte)]
        public Colour Flags { get; set; }

        public byte Size { get; set; }
    }

    [Serializable]
    public sealed partial class Catalogue
    {
        [TerminatedBy(0, nameof(Entry.Id)), Embedded]
        public List<Entry> Entries = [];
        [TerminatedBy(0, nameof(Shape.Flags))]
        public Shape[] Shapes = [];
        public byte Last;
    }

    [Serializable]
    public sealed partial class Row
    {
        public byte Flags;
        public byte Value;

        public bool IsLast => (Flags & 1) == 0;
    }

    [Serializable]
    public sealed partial class Table
    {
        [Until(nameof(Row.IsLast)), Embedded]
        public List<Row> Rows = [];
        public byte Last;
    }

    [Serializable]
    public sealed partial class Segment
    {
        public byte More;
        [Embedded, When(nameof(HasNext))]
        public Segment? Next;

        private bool HasNext => More != 0;
    }

    [Serializable]
    public sealed partial class Chained
    {
        [Embedded]
        public Segment First = new();
        public byte Last;
    }

    [Serializable]
    public sealed partial class Page
    {
        public byte Known;
        [Rest]
        public byte[] Unknown = [];
    }

    [Serializable]
    public sealed partial class Container
    {
        [NestedArchive, Count(WireType.UInt32), Embedded]
        public Page Page = new();
        public byte Mark;
        [Rest]
        public IReadOnlyList<ushort> Words = [];
    }

    [Serializable]
    public sealed partial class Log
    {
        [Rest, Embedded]
        public List<Entry> Entries = [];
    }

    [Serializable]
    public sealed partial class Blobs
    {
        [Count(WireType.AnsiString)]
        public byte[] Narrow = [];
        [Count(WireType.UnicodeString)]
        public ushort[] Wide = [];
        [Count(WireType.AnsiString)]
        public byte[] Long = [];
    }
}
