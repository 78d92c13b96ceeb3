using System.Runtime.Serialization;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>Classes whose schemas went down, and families with numbers of their own. The bytes are made by hand.</summary>
public sealed partial class SchemaOrders
{
    private const string First = "FFFF" + "1027" + "0500" + "4350617274" + "01000000";
    private const string Second = "FFFF" + "1227" + "0500" + "4350617274" + "01000000" + "0200" + "03";
    private const string Third = "FFFF" + "0200" + "0500" + "4350617274" + "01000000" + "0200" + "04000000";

    /// <summary>Schema 10000, then 10002, then 2: a tag each, and what the class had then.</summary>
    [Theory]
    [InlineData(First, 0, 0, 0)]
    [InlineData(Second, 2, 3, 0)]
    [InlineData(Third, 2, 0, 4)]
    public void Members_go_by_the_order_of_time(string bytes, short weight, byte colour, int length)
    {
        (Part part, SchemaTable schemas) = Load<Part>(bytes);

        Assert.Equal((1, weight, colour, length), (part.Number, part.Weight, part.Colour, part.Length));
        Assert.Equal(bytes, Store(part, schemas));
        Assert.Equal("FFFF" + "0200", Store(part, new SchemaTable())[..8]);
    }

    [Theory]
    [InlineData("0100")]
    [InlineData("0300")]
    [InlineData("1127")]
    public void A_schema_that_the_class_never_had_is_refused(string schema)
    {
        ArchiveException thrown = Assert.Throws<ArchiveException>(() => Load<Part>(Third.Replace("FFFF0200", "FFFF" + schema)));

        Assert.Equal(ArchiveError.BadSchema, thrown.Error);
        Assert.Contains("has had 10000, 10002, 2", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void In_place_it_is_the_newest() =>
        Assert.Equal("010000000200" + "04000000", Convert.ToHexString(Archive.Serialize(new Part { Number = 1, Weight = 2, Length = 4 })));

    /// <summary>The base got its second member in schema 3 of one class, in schema 7 of another, and in a third never.</summary>
    [Theory]
    [InlineData("FFFF" + "0200" + "0600" + "43547261636B" + "0A" + "0B")]
    [InlineData("FFFF" + "0300" + "0600" + "43547261636B" + "0A" + "0C00" + "0B")]
    [InlineData("FFFF" + "0400" + "0600" + "43547261636B" + "0A" + "0C00" + "0B" + "0D")]
    [InlineData("FFFF" + "0500" + "0600" + "435369676E61" + "0A" + "0B")]
    [InlineData("FFFF" + "0700" + "0600" + "435369676E61" + "0A" + "0C00" + "0B")]
    [InlineData("FFFF" + "0900" + "0600" + "43506F6F6C41" + "0A" + "0B")]
    public void A_base_goes_by_the_schema_that_the_class_says(string bytes)
    {
        (Item item, SchemaTable schemas) = Load<Item>(bytes);

        Assert.Equal((10, bytes.Contains("0C00", StringComparison.Ordinal) ? 12 : 0), (item.Kind, item.Style));
        Assert.Equal(11, item switch { Track track => track.Gauge, Signal signal => signal.Lamps, Pool pool => pool.Depth, _ => 0 });
        Assert.Equal(bytes, Store(item, schemas));
    }

    private static (T Loaded, SchemaTable Schemas) Load<T>(string bytes) where T : class
    {
        using Archive archive = new(new MemoryStream(Convert.FromHexString(bytes)), ArchiveMode.Load);
        T loaded = archive.ReadObject<T>()!;
        archive.EnsureEnd();
        return (loaded, archive.Schemas);
    }

    private static string Store(object value, SchemaTable schemas) =>
        Convert.ToHexString(RoundTrip.StoreTagged(value, new ArchiveOptions { Schemas = schemas }));

    [Serializable]
    [RuntimeClass("CPart", Schema = 2, Versionable = true), SchemaOrder(10000, 10002, 2)]
    public partial class Part
    {
        public int Number;
        [OptionalField(VersionAdded = 10002)]
        public short Weight;
        [OptionalField(VersionAdded = 10002), Removed(2)]
        public byte Colour;
        [OptionalField(VersionAdded = 2)]
        public int Length;
    }

    [Serializable]
    [RuntimeClass("CItem", Schema = 2, Versionable = true)]
    public abstract partial class Item
    {
        public byte Kind;
        [OptionalField(VersionAdded = 2)]
        public short Style;
    }

    [Serializable]
    [RuntimeClass("CTrack", Schema = 4, Versionable = true), BaseSchema(1, 1), BaseSchema(3, 2)]
    public sealed partial class Track : Item
    {
        public byte Gauge;
        [OptionalField(VersionAdded = 4)]
        public byte Slope;
    }

    [Serializable]
    [RuntimeClass("CSigna", Schema = 7, Versionable = true), BaseSchema(5, 1), BaseSchema(7, 2)]
    public sealed partial class Signal : Item
    {
        public byte Lamps;
    }

    [Serializable]
    [RuntimeClass("CPoolA", Schema = 9), BaseSchema(0, 1)]
    public sealed partial class Pool : Item
    {
        public byte Depth;
    }
}
