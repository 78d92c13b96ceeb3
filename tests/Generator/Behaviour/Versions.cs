using System.Runtime.Serialization;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>Objects of older schemas: what is absent from their bytes keeps its default, in the class itself and in its bases.</summary>
public sealed partial class Versions
{
    [Theory]
    [InlineData(1, -1, -1, 8)]
    [InlineData(2, 20, -1, 12)]
    [InlineData(3, 20, 30, 16)]
    public void Class_and_base_go_by_the_one_schema_of_the_object(int schema, int draught, int tonnage, int size)
    {
        ArchiveOptions options = new() { Schemas = new SchemaTable { ["CFreighter"] = schema } };
        using MemoryStream stream = new();
        using (Archive storing = new(stream, ArchiveMode.Store, options))
            storing.WriteObject(new Freighter { Length = 10, Draught = 20, Beam = 25, Tonnage = 30 });

        const int Tag = 2 + 2 + 2 + 10; // new class, schema, name length, CFreighter
        Assert.Equal(Tag + size, stream.Length);
        stream.Position = 0;
        using Archive loading = new(stream, ArchiveMode.Load);
        Freighter loaded = loading.ReadObject<Freighter>()!;

        Assert.Equal((10, draught, 25, tonnage), (loaded.Length, loaded.Draught, loaded.Beam, loaded.Tonnage));
        Assert.Equal(schema, loading.Schemas["CFreighter"]);
    }

    [Fact]
    public void In_place_a_body_is_always_of_the_newest_schema()
    {
        byte[] bytes = Archive.Serialize(new Freighter { Length = 1, Draught = 2, Beam = 3, Tonnage = 4 });

        Freighter loaded = Archive.Deserialize<Freighter>(bytes);

        Assert.Equal((1, 2, 3, 4), (loaded.Length, loaded.Draught, loaded.Beam, loaded.Tonnage));
    }

    [Serializable]
    [RuntimeClass("CHull", Schema = 2, Versionable = true)]
    public abstract partial class Hull
    {
        public int Length;

        [OptionalField(VersionAdded = 2)]
        public int Draught = -1;
    }

    [Serializable]
    [RuntimeClass("CFreighter", Schema = 3, Versionable = true)]
    public sealed partial class Freighter : Hull
    {
        public int Beam;

        [OptionalField(VersionAdded = 3)]
        public int Tonnage = -1;
    }
}
