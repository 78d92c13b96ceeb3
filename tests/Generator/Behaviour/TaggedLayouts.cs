namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>
/// Objects with a class tag whose class holds nothing but scalars and texts, also below a base: archives store and load them without their
/// bodies, and nothing shows it.
/// </summary>
public sealed partial class TaggedLayouts
{
    private static readonly ArchiveOptions s_byBody = new();

    private static readonly Action<Plate>[] s_unusual =
    [
        static plate => plate.Text = null!,
        static plate => plate.Text = new string('t', 255),
        static plate => plate.Text = new string('t', 70_000),
        static plate => plate.Lines = null!,
        static plate => plate.Lines = ["line", null!],
        static plate => plate.Lines = [.. Enumerable.Repeat("line", 70_000)],
        static plate => plate.Weights = new int[2_000],
    ];

    public static TheoryData<int> Unusual => [.. Enumerable.Range(0, s_unusual.Length)];

    [Fact]
    public void A_class_below_one_of_fixed_size_has_a_layout_with_what_it_inherits()
    {
        Assert.IsType<FlatLayout>(ObjectLayout.Of(new Plate()));
        Assert.IsType<FlatLayout>(ObjectLayout.Of(new Rack()));
        Assert.IsType<FixedLayout>(ObjectLayout.Of(new Arrow()));
        Assert.Null(ObjectLayout.Of(new PlateBelowText()));
    }

    [Fact]
    public void The_first_ones_go_by_their_bodies_and_all_others_by_the_layout_of_their_class()
    {
        RuntimeClass.Register<Split>("TaggedLayouts.Split", create: static () => new Split());
        List<object> splits = [new Split(), new Split(), new Split(), new Split()];

        byte[] bytes = Archive.Serialize(splits);
        Assert.Equal((byte[])[2, 2, 1, 1], splits.Select((_, i) => bytes[^(1 + (3 * (3 - i)))]));
        Assert.Equal([2, 1, 1, 1], LoadedBy(options: null));
        Assert.Equal([2, 2, 2, 2], LoadedBy(s_byBody));
        Assert.Equal(2, Archive.Serialize(splits, s_byBody)[^1]);

        IEnumerable<int> LoadedBy(ArchiveOptions? options) =>
            Archive.Deserialize<List<object>>(bytes, options)!.Cast<Split>().Select(static split => split.LoadedBy);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_bytes_are_those_of_the_body_and_come_back_equal(int seed)
    {
        Random random = new(seed);
        for (int i = 0; i < 100; i++)
        {
            List<Sign?> signs = NewSigns(random);
            byte[] expected = Archive.Serialize(signs, s_byBody);

            Assert.Equal(expected, Archive.Serialize(signs));
            Assert.Equal(Described(signs), Described(Archive.Deserialize<List<Sign?>>(expected)!));
            Assert.Equal(Described(signs), Described(Archive.Deserialize<List<Sign?>>(expected, s_byBody)!));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Bytes_that_are_wrong_are_taken_or_refused_as_the_body_does(int seed)
    {
        Random random = new(seed);
        for (int i = 0; i < 500; i++)
        {
            byte[] bytes = DamagedBytes.Of(Archive.Serialize(NewSigns(random)), random);

            Assert.Equal(Outcome(bytes, s_byBody), Outcome(bytes, options: null));
        }

        static string Outcome(byte[] bytes, ArchiveOptions? options) =>
            DamagedBytes.OutcomeOf(() => Described(Archive.Deserialize<List<Sign?>>(bytes, options)!));
    }

    [Theory]
    [MemberData(nameof(Unusual))]
    public void What_is_unusual_is_stored_and_loaded_all_the_same(int which)
    {
        Plate plate = new() { X = 1, Text = "text", Lines = ["a"], Weights = [1] };
        s_unusual[which](plate);
        List<Sign?> signs = [new Plate(), plate, new Plate()];
        byte[] expected = Archive.Serialize(signs, s_byBody);

        Assert.Equal(expected, Archive.Serialize(signs));
        Assert.Equal(
            Described(Archive.Deserialize<List<Sign?>>(expected, s_byBody)!),
            Described(Archive.Deserialize<List<Sign?>>(expected)!));
    }

    [Fact]
    public void Texts_are_written_as_the_archive_is_told_to()
    {
        AnsiPlates plates = new([.. Enumerable.Range(0, 4).Select(static i => new Plate { Text = $"plate {i}" })]);
        Assert.Equal(Archive.Serialize(plates, s_byBody), Archive.Serialize(plates));
    }

    [Fact]
    public void One_that_is_met_again_is_the_same_object()
    {
        Plate plate = new() { Text = "twice" };
        byte[] bytes = Archive.Serialize<List<Sign?>>([new Plate(), plate, plate, new Arrow(), plate]);
        List<Sign?> loaded = Archive.Deserialize<List<Sign?>>(bytes)!;

        Assert.Same(loaded[1], loaded[2]);
        Assert.Same(loaded[1], loaded[4]);
        Assert.NotSame(loaded[0], loaded[1]);
    }

    [Fact]
    public void Lists_of_objects_within_them_come_back_too()
    {
        List<Rack?> racks = [.. Enumerable.Range(0, 4).Select(static i => new Rack { Plates = [new Shelf { Name = $"{i}" }] })];
        byte[] expected = Archive.Serialize(racks, s_byBody);

        Assert.Equal(expected, Archive.Serialize(racks));
        Assert.Equal(["0", "1", "2", "3"], Archive.Deserialize<List<Rack?>>(expected)!.Select(static rack => rack!.Plates[0].Name));
    }

    private static List<Sign?> NewSigns(Random random)
    {
        List<Sign?> signs = [];
        for (int count = random.Next(1, 8); count > 0; count--)
        {
            signs.Add(random.Next(4) switch
            {
                0 => null,
                1 => new Arrow
                {
                    X = random.Next(),
                    Turn = random.NextDouble(),
                    At = new DateTime(random.NextInt64(DateTime.MaxValue.Ticks)),
                },
                2 when signs.Count > 0 => signs[random.Next(signs.Count)],
                _ => new Plate
                {
                    X = random.Next(),
                    Y = (short)random.Next(short.MaxValue),
                    Text = new string('ä', random.Next(5)),
                    Lines = [.. Enumerable.Range(0, random.Next(3)).Select(static i => $"line {i}")],
                    Weights = [.. Enumerable.Range(0, random.Next(3))],
                },
            });
        }
        return signs;
    }

    private static string Described(List<Sign?> signs) => string.Join("\n", signs.Select(sign => sign switch
    {
        Plate plate => $"{signs.IndexOf(plate)} {plate.X} {plate.Y} {plate.Text} {string.Join(",", plate.Lines ?? ["null"])} "
            + string.Join(",", plate.Weights),
        Arrow arrow => $"{signs.IndexOf(arrow)} {arrow.X} {arrow.Y} {arrow.Turn:R} {arrow.At:O}",
        _ => "null",
    }));

    [Serializable]
    internal abstract partial class Sign
    {
        public int X;
        public short Y;
    }

    [Serializable]
    internal sealed partial class Arrow : Sign
    {
        public double Turn;
        public DateTime At;
    }

    [Serializable]
    internal sealed partial class Plate : Sign
    {
        public string Text = "";
        public string[] Lines = [];
        public int[] Weights = [];
    }

    [Serializable]
    internal partial class Texted
    {
        public string Title = "";
    }

    [Serializable]
    internal sealed partial class PlateBelowText : Texted
    {
        public string Text = "";
    }

    [Serializable]
    internal sealed partial class Rack
    {
        [Embedded]
        public List<Shelf> Plates = [];
    }

    [Serializable]
    internal sealed partial class Shelf
    {
        public string Name = "";
    }

    private sealed class AnsiPlates(Plate[] plates) : IArchivable
    {
        public void Serialize(Archive archive)
        {
            archive.UnicodeStrings = false;
            foreach (Plate plate in plates)
                archive.WriteObject(plate);
        }
    }

    /// <summary>Says by its byte, and when it is loaded, which of the two was asked.</summary>
    private sealed class Split : IRuntimeObject, IObjectLayout
    {
        private static readonly FlatLayout s_layout = new(
            typeof(Split),
            measure: static (object _, ref FlatSize size) => size.Add(1),
            store: static (object _, ref FlatWriter writer) => writer.Write((byte)1),
            make: static (ref FlatReader reader) => reader.TryRead(out byte _) ? new Split { LoadedBy = 1 } : null);

        public int LoadedBy { get; private set; }

        public ObjectLayout Layout => s_layout;

        public RuntimeClass GetRuntimeClass() => RuntimeClass.Of<Split>();

        public void Serialize(Archive archive)
        {
            if (archive.IsStoring)
            {
                archive.Write((byte)2);
                return;
            }
            archive.ReadByte();
            LoadedBy = 2;
        }
    }
}
