namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>Where in the graph of objects a failure is, as generated bodies tell it.</summary>
public sealed partial class FailurePaths
{
    [Fact]
    public void Every_cut_of_a_document_is_told_by_member_and_index()
    {
        Manifest manifest = new()
        {
            Title = "x",
            Objects = [new Stone { Weight = 1 }, new Text { OldBounds = new Bounds { Left = 1 }, Caption = "y" }],
            Ports = { ["a"] = new Stone() },
            Home = new Stone(),
        };
        byte[] bytes = Archive.Serialize(manifest);

        string[] paths = [.. Enumerable.Range(0, bytes.Length).Select(length => PathOf<Manifest>(bytes[..length]))];

        Assert.Equal(
            [
                "Manifest.Title",
                "Manifest.First",
                "Manifest.Second",
                "Manifest.Objects",
                "Manifest.Objects[0]",
                "Manifest.Objects[0] (CStone).Weight",
                "Manifest.Objects[1]",
                "Manifest.Objects[1] (CHText).OldBounds",
                "Manifest.Objects[1] (CHText).Caption",
                "Manifest.Ports",
                "Manifest.Ports[0]",
                "Manifest.Ports[0] (CStone).Weight",
                "Manifest.Home",
                "Manifest.Home (CStone).Weight",
            ],
            paths.Distinct());
    }

    [Fact]
    public void A_value_of_a_base_is_told_as_the_members_of_the_object() =>
        Assert.Equal("Menhir.Weight", PathOf<Menhir>([1]));

    [Fact]
    public void A_collection_as_a_whole_value_begins_with_its_type()
    {
        byte[] bytes = Archive.Serialize(new List<Stone> { new(), new() });

        ArchiveException failure = Assert.Throws<ArchiveException>(() => Archive.Deserialize<List<Stone>>(bytes[..^1]));

        Assert.Equal("List<Stone>[1] (CStone).Weight", failure.Path);
    }

    [Fact]
    public void A_value_in_a_nested_archive_is_told_as_one_of_the_document()
    {
        byte[] bytes = Archive.Serialize(new Envelope { Stones = [new Stone(), new Stone()] });
        bytes[^9] = 0x99;

        Assert.Equal("Envelope.Stones[1]", PathOf<Envelope>(bytes));
    }

    [Fact]
    public void Magic_is_shown_in_hexadecimal_and_as_text()
    {
        string number = Assert.Throws<ArchiveException>(() => Archive.Deserialize<NumberedSign>("BOAT"u8.ToArray())).Message;
        string text = Assert.Throws<ArchiveException>(() => Archive.Deserialize<WrittenSign>([0, 1, 2, 0x42])).Message;

        Assert.StartsWith("There is 0x54414F42 (“BOAT”) where the constant 0x50494853 (“SHIP”) must be.", number);
        Assert.StartsWith("There is 00010242 where the constant 53484950 (“SHIP”) must be.", text);
        Assert.EndsWith("in NumberedSign.Sign", number);
    }

    private static string PathOf<T>(byte[] bytes) where T : IArchivable =>
        Assert.Throws<ArchiveException>(() => Archive.Deserialize<T>(bytes)).Path!;

    [Serializable]
    public sealed partial class Manifest
    {
        public string Title = "";
        public int First;
        public short Second;
        public Part[] Objects = [];
        public Dictionary<string, Part> Ports = [];
        public Part Home = new Stone();
    }

    [Serializable]
    public abstract partial class Part;

    [Serializable]
    [RuntimeClass("CStone")]
    public partial class Stone : Part
    {
        public double Weight;
    }

    [Serializable]
    public sealed partial class Menhir : Stone
    {
        public int Height;
    }

    [Serializable]
    [RuntimeClass("CHText")]
    public sealed partial class Text : Part
    {
        public Bounds OldBounds;
        public string Caption = "";
    }

    [Serializable]
    public partial struct Bounds
    {
        public int Left;
        public int Right;
    }

    [Serializable]
    public sealed partial class Envelope
    {
        [NestedArchive]
        public List<Stone> Stones = [];
    }

    [Serializable]
    public sealed partial class NumberedSign
    {
        [Magic]
        public const int Sign = 0x50494853;
    }

    [Serializable]
    public sealed partial class WrittenSign
    {
        [Magic]
        public const string Sign = "SHIP";
    }
}
