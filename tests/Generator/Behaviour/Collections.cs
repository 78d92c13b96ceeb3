namespace Stevedore.Generator.Tests.Behaviour;

public sealed partial class Collections
{
    [Fact]
    public void Collections_of_everything_survive_in_order()
    {
        Hold hold = new()
        {
            Bytes = [1, 2, 3],
            Weights = [1.5, double.NaN],
            Flags = [true, false],
            Rows = [["a"], [], ["b", "c"]],
            Names = ["x", "y"],
            Numbers = [3, 2, 1],
            Places = [new Place(1), new Place(2)],
            Paths = new Dictionary<string, List<Place>> { ["z"] = [new Place(3)], ["a"] = [] },
        };

        Hold loaded = RoundTrip.InPlace(hold);

        Assert.Equal(hold.Bytes, loaded.Bytes);
        Assert.Equal(hold.Weights, loaded.Weights);
        Assert.Equal(hold.Flags, loaded.Flags);
        Assert.Equal(hold.Rows, loaded.Rows);
        Assert.Equal(hold.Names, loaded.Names);
        Assert.Equal(hold.Numbers, loaded.Numbers);
        Assert.Equal(hold.Places, loaded.Places);
        Assert.Equal(hold.Paths, loaded.Paths);
        Assert.Equal(["z", "a"], loaded.Paths.Keys);
    }

    [Fact]
    public void Null_collections_stay_null_where_they_may_be_null()
    {
        Assert.Equal(new Nullables(), RoundTrip.InPlace(new Nullables()));
        Assert.Equal("FFFF00000000", Convert.ToHexString(Archive.Serialize(new Nullables()))[..12]);
    }

    [Fact]
    public void Null_collections_load_as_empty_where_they_may_not_be_null()
    {
        Hold loaded = RoundTrip.InPlace(new Hold
        {
            Bytes = null!,
            Weights = null!,
            Flags = null!,
            Rows = null!,
            Names = null!,
            Numbers = null!,
            Places = null!,
            Paths = null!,
        });

        Assert.Empty(loaded.Bytes);
        Assert.Empty(loaded.Weights);
        Assert.Empty(loaded.Flags);
        Assert.Empty(loaded.Rows);
        Assert.Empty(loaded.Names);
        Assert.Empty(loaded.Numbers);
        Assert.Empty(loaded.Places);
        Assert.Empty(loaded.Paths);
    }

    [Fact]
    public void A_dictionary_keeps_the_comparer_that_its_class_gave_it()
    {
        CargoIndex index = new();
        index.Entries["Rope"] = 1;

        CargoIndex loaded = RoundTrip.Tagged(index);

        Assert.Equal(1, loaded.Entries["ROPE"]);
    }

    [Fact]
    public void A_list_of_numbers_is_a_count_and_a_block()
    {
        Assert.Equal("02000100000002000000", Convert.ToHexString(Archive.Serialize(new Numbers { Values = [1, 2] })));
    }

    [Fact]
    public void A_count_that_the_bytes_do_not_bear_out_is_an_error()
    {
        byte[] bytes = [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7E];

        Assert.Throws<ArchiveException>(() => Archive.Deserialize<Texts>(bytes));
    }

    [Fact]
    public void A_null_key_is_an_error_of_the_bytes()
    {
        byte[] bytes = [1, 0, 0, 0, 7, 0, 0, 0];

        ArchiveException error = Assert.Throws<ArchiveException>(() => Archive.Deserialize<Stock>(bytes));
        Assert.Equal(ArchiveError.BadData, error.Error);
    }

    [Serializable]
    public sealed partial class Stock
    {
        public Dictionary<Numbers, int> Amounts { get; } = [];
    }

    [Serializable]
    public partial record struct Place(int Bay);

    [Serializable]
    public sealed partial class Hold
    {
        public byte[] Bytes = [];
        public double[] Weights = [];
        public bool[] Flags = [];
        public string[][] Rows = [];
        public string[] Names = [];
        public List<int> Numbers = [];
        public List<Place> Places = [];
        public Dictionary<string, List<Place>> Paths = [];
    }

    [Serializable]
    public partial record struct Nullables
    {
        public byte[]? Bytes;
        public string?[]? Names;
        public List<int>? Numbers;
        public List<string>? Texts;
        public Dictionary<int, string?>? Map;
    }

    [Serializable]
    public sealed partial class CargoIndex
    {
        public Dictionary<string, int> Entries { get; } = new(StringComparer.OrdinalIgnoreCase);
    }

    [Serializable]
    public sealed partial class Numbers
    {
        public List<int> Values = [];
    }

    [Serializable]
    public sealed partial class Texts
    {
        public List<string> Values = [];
    }
}
