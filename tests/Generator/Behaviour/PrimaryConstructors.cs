namespace Stevedore.Generator.Tests.Behaviour;

public sealed partial class PrimaryConstructors
{
    [Fact]
    public void Captured_parameters_stand_before_the_fields_in_their_order()
    {
        byte[] bytes = Archive.Serialize(new CBuoy(1, 2, 3) { Depth = 4 });

        Assert.Equal("0100" + "03000000" + "04", Convert.ToHexString(bytes));
        Assert.Equal((1, 3, 4), Archive.Deserialize<CBuoy>(bytes).All);
    }

    [Fact]
    public void A_parameter_that_only_initializes_is_not_stored()
    {
        CLamp lamp = RoundTrip.Tagged(new CLamp("red", new MemoryStream([1, 2])));

        Assert.Equal(("red", 2L), (lamp.Colour, lamp.Length));
    }

    [Fact]
    public void Captured_parameters_of_derived_and_generic_classes_and_of_structures_survive()
    {
        CBell<List<int>> bell = RoundTrip.Tagged(new CBell<List<int>>("iron", [1, 2]));
        Assert.Equal(("iron", 2), (bell.Material, bell.Value.Count));

        Knot[] knots = Archive.Deserialize<Knot[]>(Archive.Serialize(new Knot[] { new(1, 7), new(2, 8) }));
        Assert.Equal([(1, 7), (2, 8)], knots.Select(knot => (knot.Strands, knot.Length)));
    }

    [Serializable]
    internal sealed partial class CBuoy(short number, int unused, int chain)
    {
        public byte Depth { get; set; }

        [field: NonSerialized]
        public int Unused { get; } = unused;

        public (int, int, int) All => (number, chain, Depth);
    }

    [Serializable]
    internal sealed partial class CLamp(string colour, Stream stream)
    {
        public string Colour => colour;

        public long Length { get; } = stream.Length;
    }

    [Serializable]
    internal partial class CMetal(string material)
    {
        public string Material { get; set; } = material;
    }

    [Serializable]
    internal sealed partial class CBell<T>(string material, T value) : CMetal(material)
    {
        public T Value => value;
    }

    [Serializable]
    internal partial struct Knot(int strands, int length)
    {
        public int Strands = strands;

        public readonly int Length => length;
    }
}
