using System.Runtime.Serialization;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>Collections and texts whose length other members hold. The bytes are made by hand.</summary>
public sealed partial class HeldCounts
{
    private const string Picture = "0300" + "0200" + "AA" + "010203040506" + "02" + "6800" + "6900" + "02000000" + "0100" + "0200";

    [Fact]
    public void A_product_of_members_that_stand_further_ahead_is_the_number_of_elements()
    {
        Raster loaded = Archive.Deserialize<Raster>(Convert.FromHexString(Picture));

        Assert.Equal((3, 2, 0xAA), (loaded.Width, loaded.Height, loaded.Flags));
        Assert.Equal<byte>([1, 2, 3, 4, 5, 6], loaded.Pixels);
        Assert.Equal("hi", loaded.Name);
        Assert.Equal<short>([1, 2], loaded.Marks);
        Assert.Equal(Picture, Convert.ToHexString(Archive.Serialize(loaded)));
    }

    [Fact]
    public void A_length_is_that_of_bytes_in_a_code_page_and_keeps_what_stands_behind_a_NUL()
    {
        const string bytes = "0400" + "61620063" + "0100" + "62";

        Label loaded = Archive.Deserialize<Label>(Convert.FromHexString(bytes));

        Assert.Equal(("ab\0c", "b"), (loaded.Text, loaded.Short));
        Assert.Equal(bytes, Convert.ToHexString(Archive.Serialize(loaded)));
    }

    [Fact]
    public void Objects_and_other_collections_go_by_members_too()
    {
        const string bytes = "02" + "0A" + "0B" + "05060506" + "030000000400000005000000060000000700000008000000";

        Fleet loaded = Archive.Deserialize<Fleet>(Convert.FromHexString(bytes));

        Assert.Equal([10, 11], loaded.Boats.Select(boat => boat.Size));
        Assert.Equal<byte>([5, 6, 5, 6], loaded.Queue);
        Assert.Equal([3, 4, 5, 6, 7, 8], loaded.Numbers);
        Assert.Equal(bytes, Convert.ToHexString(Archive.Serialize(loaded)));
    }

    [Fact]
    public void A_method_may_ask_what_the_document_says()
    {
        using MemoryStream stream = new([1, 2, 3]);
        using Archive loading = new(stream, ArchiveMode.Load) { Document = 3 };
        Drawing loaded = new();
        loaded.Serialize(loading);

        Assert.Equal([1, 2, 3], loaded.Layers);
    }

    [Fact]
    public void What_disagrees_with_its_count_is_refused_unless_the_class_sees_to_it()
    {
        Assert.Equal(ArchiveError.BadData, Storing(new Raster { Width = 2, Height = 2, Pixels = [1, 2, 3] }));
        Assert.Equal(ArchiveError.BadData, Storing(new Raster { Width = -2, Height = -2, Pixels = [1, 2, 3, 4] }));
        Assert.Equal(ArchiveError.BadData, Storing(new Label { Length = 1, Text = "ab" }));
        Assert.Equal(ArchiveError.BadData, Storing(new Fleet { Count = 1 }));
        Assert.Equal("02000000" + "0708", Convert.ToHexString(Archive.Serialize(new Careful { Bytes = [7, 8] })));
    }

    [Theory]
    [InlineData("FFFF" + "0200" + "AA", ArchiveError.BadData)]
    [InlineData("FF7F" + "FF7F" + "AA", ArchiveError.LimitExceeded)]
    [InlineData("E803" + "E803" + "AA" + "0102", ArchiveError.EndOfStream)]
    [InlineData("0000" + "FFFF" + "AA", ArchiveError.BadData)]
    public void Numbers_that_only_promise_cost_nothing(string bytes, ArchiveError error)
    {
        ArchiveOptions options = new() { Limits = new ArchiveLimits { MaxCollectionCount = 10_000_000 } };

        ArchiveException thrown = Assert.Throws<ArchiveException>(() => Archive.Deserialize<Raster>(Convert.FromHexString(bytes), options));

        Assert.Equal((error, 5), (thrown.Error, thrown.Position));
    }

    [Fact]
    public void The_largest_numbers_multiply_without_overflow()
    {
        string bytes = string.Concat(Enumerable.Repeat("FFFFFFFFFFFFFFFF", 3));

        ArchiveException thrown = Assert.Throws<ArchiveException>(() => Archive.Deserialize<Cube>(Convert.FromHexString(bytes)));

        Assert.Equal(ArchiveError.LimitExceeded, thrown.Error);
    }

    private static ArchiveError Storing<T>(T value) where T : IArchivable =>
        Assert.Throws<ArchiveException>(() => Archive.Serialize(value)).Error;

    [Serializable]
    public sealed partial class Raster
    {
        public short Width;
        public short Height;
        public byte Flags;
        [Count(nameof(Width), nameof(Height))]
        public byte[] Pixels = [];
        private byte _length;
        [Count(nameof(_length)), WireType(WireType.UnicodeString)]
        public string Name = "";
        private uint _marks;
        [Count(nameof(_marks))]
        public List<short> Marks = [];
    }

    [Serializable]
    public sealed partial class Label
    {
        public ushort Length;
        [Count(nameof(Length)), WireType(WireType.AnsiString)]
        public string Text = "";
        private short _short;
        [Count(nameof(_short)), CodePage(1252)]
        public string Short = "";
    }

    [Serializable]
    public sealed partial class Boat
    {
        public byte Size;
    }

    [Serializable]
    public sealed partial class Fleet
    {
        public byte Count;
        [Count(nameof(Count)), Embedded]
        public Boat[] Boats = [];
        [Count(nameof(Count), nameof(Count))]
        public Queue<byte> Queue = new();
        [Count(nameof(Half))]
        public IReadOnlyList<int> Numbers = [];

        private int Half() => 3 * Count;
    }

    [Serializable]
    public sealed partial class Drawing
    {
        [Count(nameof(LayersOf))]
        public byte[] Layers = [];

        private static int LayersOf(Archive archive) => archive.Document is int layers ? layers : 0;
    }

    [Serializable]
    public sealed partial class Careful
    {
        private int _count;
        [Count(nameof(_count))]
        public byte[] Bytes = [];

        [OnSerializing]
        private void Prepare() => _count = Bytes.Length;
    }

    [Serializable]
    public sealed partial class Cube
    {
        public ulong X;
        public ulong Y;
        public ulong Z;
        [Count(nameof(X), nameof(Y), nameof(Z))]
        public byte[] Bytes = [];
    }
}
