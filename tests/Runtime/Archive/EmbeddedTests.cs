using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives;

/// <summary>Bodies in place: structs and objects without a tag.</summary>
public sealed class EmbeddedTests
{
    [Fact]
    public void A_struct_in_place_is_its_members_and_nothing_else()
    {
        byte[] bytes = Bytes.Store(static a => a.WriteEmbedded(new Lid { Width = 3, Maker = "x" }));

        Assert.Equal(Bytes.Of("0300 FFFEFF01 7800"), bytes);
        Assert.Equal(new Lid { Width = 3, Maker = "x" }, Bytes.Load(bytes).ReadEmbedded<Lid>());
    }

    [Fact]
    public void An_object_that_exists_is_loaded_into()
    {
        byte[] bytes = Bytes.Store(static a => a.WriteEmbedded(new Crate { Number = 5 }));
        Crate existing = new() { Number = 1, Label = "old" };

        Crate loaded = Bytes.Load(bytes).ReadEmbedded(existing);

        Assert.Same(existing, loaded);
        Assert.Equal((5, null), (existing.Number, existing.Label));
        Assert.Equal(5, Bytes.Load(bytes).ReadEmbedded<Crate>().Number);
    }

    [Fact]
    public void An_object_in_place_has_no_identity()
    {
        Crate crate = new();
        byte[] bytes = Bytes.Store(a =>
        {
            a.WriteEmbedded(crate);
            a.WriteObject(crate);
        });

        Assert.Equal([0xFF, 0xFF], bytes[14..16]);
    }

    [Fact]
    public void A_derived_object_in_place_of_its_base_is_refused_and_so_is_null()
    {
        Assert.Throws<ArgumentException>(() => Bytes.Store(a => a.WriteEmbedded<Crate>(new HeavyCrate())));
        Assert.Throws<ArgumentNullException>(() => Bytes.Store(a => a.WriteEmbedded<Crate>(null!)));
        Assert.Throws<InvalidOperationException>(() => Bytes.Load("00").ReadEmbedded<Vehicle>());
        Assert.Throws<InvalidOperationException>(() => Bytes.Load("00").ReadEmbedded<UnknownCrate>());
    }

    [Fact]
    public void Exchanging_works_in_both_directions_for_every_kind_of_member()
    {
        Everything stored = Everything.Example();

        byte[] bytes = Bytes.Store(stored.Serialize);
        Everything loaded = new();
        using Archive archive = Bytes.Load(bytes);
        loaded.Serialize(archive);

        Assert.Equal(bytes, Bytes.Store(loaded.Serialize));
        Assert.Equal(bytes.Length, archive.Position);
        Assert.NotEqual(bytes, Bytes.Store(new Everything().Serialize));
    }
}
