using System.Runtime.Serialization;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>A class over three generations, of which the second removed a member and the third renamed the class.</summary>
public sealed partial class Generations
{
    // new class, schema, length of the name, name; then length, draught or code, beam, name
    private const string First = "FFFF" + "0100" + "0500" + "4342617267" + "0A000000" + "0700" + "016E";
    private const string Second = "FFFF" + "0200" + "0500" + "4342617267" + "0A000000" + "14000000" + "016E";
    private const string Third = "FFFF" + "0300" + "0800" + "43467265696768" + "74" + "0A000000" + "14000000" + "1E000000" + "016E";

    private static readonly ArchiveOptions s_ansi = new() { UnicodeStrings = false };

    [Theory]
    [InlineData(First, 7, -1, -1)]
    [InlineData(Second, 0, 20, -1)]
    [InlineData(Third, 0, 20, 30)]
    public void A_document_of_every_generation_is_loaded_and_saved_as_it_was(string bytes, int code, int draught, int beam)
    {
        using Archive archive = new(new MemoryStream(Convert.FromHexString(bytes)), ArchiveMode.Load, s_ansi);
        Freight loaded = archive.ReadObject<Freight>()!;

        Assert.Equal((10, code, draught, beam, "n"), (loaded.Length, loaded.FormerCode, loaded.Draught, loaded.Beam, loaded.Name));
        Assert.Equal(bytes, Convert.ToHexString(RoundTrip.StoreTagged(loaded, s_ansi with { Schemas = archive.Schemas })));
    }

    [Fact]
    public void Without_a_table_an_old_document_is_saved_in_the_newest_generation_under_the_present_name()
    {
        Freight loaded = Load(First);
        (loaded.Draught, loaded.Beam) = (20, 30);

        Assert.Equal(Third, Convert.ToHexString(RoundTrip.StoreTagged(loaded, s_ansi)));
    }

    [Fact]
    public void One_schema_for_all_classes_can_be_set_at_run_time()
    {
        byte[] bytes = RoundTrip.StoreTagged(new Freight(), s_ansi with { Schemas = new SchemaTable { Default = 600 } });

        Assert.Equal("5802", Convert.ToHexString(bytes)[4..8]);
    }

    [Fact]
    public void A_class_in_the_table_does_not_take_the_schema_for_all()
    {
        byte[] bytes = RoundTrip.StoreTagged(new Freight(), s_ansi with { Schemas = new SchemaTable { Default = 600, ["CFreight"] = 2 } });

        Assert.Equal("0200", Convert.ToHexString(bytes)[4..8]);
    }

    [Fact]
    public void An_exact_class_refuses_other_schemas_under_its_former_name_too()
    {
        byte[] bytes = Convert.FromHexString("FFFF" + "0100" + "0400" + "434F6C64" + "05");

        Assert.Equal(ArchiveError.BadSchema, Assert.Throws<ArchiveException>(() => RoundTrip.LoadTagged<Exact>(bytes)).Error);
        bytes[2] = 2;
        Assert.Equal(5, RoundTrip.LoadTagged<Exact>(bytes)!.Value);
    }

    private static Freight Load(string bytes)
    {
        using Archive archive = new(new MemoryStream(Convert.FromHexString(bytes)), ArchiveMode.Load, s_ansi);
        return archive.ReadObject<Freight>()!;
    }

    [Serializable, RuntimeClass("CFreight", Schema = 3, Versionable = true), FormerName("CBarg")]
    public sealed partial class Freight
    {
        public int Length;
        [Removed(2)]
        public short FormerCode;
        [OptionalField(VersionAdded = 2)]
        public int Draught = -1;
        [OptionalField(VersionAdded = 3)]
        public int Beam = -1;
        public string Name = "";
    }

    [Serializable, RuntimeClass("CNew", Schema = 2), FormerName("COld")]
    public sealed partial class Exact
    {
        public byte Value;
    }
}
