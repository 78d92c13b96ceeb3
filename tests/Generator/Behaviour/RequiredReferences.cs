namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>References whose declarations say that they are not null, and bytes of pointers that are.</summary>
public sealed partial class RequiredReferences
{
    private const string Header = "FFFF" + "0000" + "0500" + "4354776967";

    [Fact]
    public void A_null_where_the_member_is_not_nullable_is_refused_at_its_byte()
    {
        ArchiveException refusal = Assert.Throws<ArchiveException>(() => Load<Branch>("0A000000" + "0000"));

        Assert.Equal((ArchiveError.BadData, 4), (refusal.Error, refusal.Position));
        Assert.Contains("Leaf?", refusal.Message);
    }

    [Fact]
    public void A_null_in_any_of_its_forms_is_refused() =>
        Assert.Equal(4, Assert.Throws<ArchiveException>(() => Load<Branch>("0A000000" + "FF7F00000000")).Position);

    [Fact]
    public void A_null_among_elements_that_are_not_nullable_is_refused()
    {
        string list = "0200" + Header + "01000000" + "0000";

        AssertRefused<Twigs>(list + "0000" + "0000", position: 17);
        AssertRefused<Twigs>("0000" + list + "0000", position: 19);
        AssertRefused<Twigs>("0000" + "0000" + "0100" + "0100" + "0000", position: 8);
        Assert.Throws<ArchiveException>(() => Archive.Deserialize<List<Leaf>>(Convert.FromHexString("0100" + "0000")));
    }

    [Fact]
    public void A_null_in_the_place_of_a_type_parameter_that_excludes_it_is_refused()
    {
        AssertRefused<Sure<Leaf>>("0000", position: 0);
        Assert.Null(Load<Unsure<Leaf>>("0000").Value);
    }

    [Fact]
    public void A_null_where_a_tuple_must_be_is_refused() => AssertRefused<Pair>("00", position: 0);

    [Fact]
    public void A_null_is_loaded_where_the_declaration_allows_it()
    {
        Assert.Null(Load<Tolerant>("0000" + "0100" + "0000").Leaf);
        Assert.Equal([null], Load<Tolerant>("0000" + "0100" + "0000").Leaves);
    }

    [Fact]
    public void A_null_is_loaded_where_the_declaration_says_nothing_of_nulls()
    {
        Assert.Null(Load<Oblivious>("0000" + "0100" + "0000").Leaf);
        Assert.Equal([null], Load<Oblivious>("0000" + "0100" + "0000").Leaves);
    }

    [Fact]
    public void What_could_not_be_loaded_is_not_stored()
    {
        ArchiveException[] refusals =
        [
            Assert.Throws<ArchiveException>(() => Archive.Serialize(new Branch { Leaf = null! })),
            Assert.Throws<ArchiveException>(() => Archive.Serialize(new Twigs { Array = [null!] })),
            Assert.Throws<ArchiveException>(() => Archive.Serialize(new Sure<Leaf> { Value = null! })),
            Assert.Throws<ArchiveException>(() => Archive.Serialize(new Pair { Both = null! })),
        ];

        Assert.All(refusals, static refusal => Assert.Equal(ArchiveError.BadData, refusal.Error));
    }

    private static void AssertRefused<T>(string bytes, long position) where T : IArchivable
    {
        ArchiveException refusal = Assert.Throws<ArchiveException>(() => Load<T>(bytes));
        Assert.Equal((ArchiveError.BadData, position), (refusal.Error, refusal.Position));
    }

    private static T Load<T>(string bytes) where T : IArchivable => Archive.Deserialize<T>(Convert.FromHexString(bytes));

    [Serializable]
    [RuntimeClass("CTwig")]
    public sealed partial class Leaf
    {
        public int Size;
    }

    [Serializable]
    public sealed partial class Branch
    {
        public int Length;
        public Leaf Leaf = new();
    }

    [Serializable]
    public sealed partial class Twigs
    {
        public Leaf[] Array = [];
        public List<Leaf> List = [];
        public Dictionary<short, Leaf> Map = [];
    }

    [Serializable]
    public sealed partial class Pair
    {
        public Tuple<int, int> Both = Tuple.Create(1, 2);
    }

    [Serializable]
    public sealed partial class Sure<T> where T : class
    {
        public T Value = null!;
    }

    [Serializable]
    public sealed partial class Unsure<T> where T : class
    {
        public T? Value;
    }

    [Serializable]
    public sealed partial class Tolerant
    {
        public Leaf? Leaf = new();
        public List<Leaf?> Leaves = [];
    }

#nullable disable
    [Serializable]
    public sealed partial class Oblivious
    {
        public Leaf Leaf;
        public List<Leaf> Leaves;
    }
#nullable restore
}
