using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives;

/// <summary>Classes in the bytes: names, tables, schemas.</summary>
public sealed class ClassTests
{
    [Fact]
    public void The_tag_of_a_class_alone_is_its_name_once_and_its_number_later()
    {
        byte[] bytes = Bytes.Store(static a =>
        {
            a.SerializeClass(Crate.Class);
            a.WriteClass(Crate.Class);
            a.WriteObject(new Crate());
        });

        Assert.Equal(Bytes.Of("FFFF 0100 0500 'Crate'  0180  0180 00000000 FFFEFFFF0000 0000 0000"), bytes);
        using Archive archive = Bytes.Load(bytes);
        archive.SerializeClass(Crate.Class);
        Assert.Equal((1, -1), (archive.ObjectSchema, archive.ObjectSchema));
        Assert.Same(Crate.Class, archive.ReadClass());
        Assert.IsType<Crate>(archive.ReadObject());
    }

    [Fact]
    public void A_class_must_be_the_one_asked_for_or_derived_from_it()
    {
        byte[] bytes = Bytes.Store(static a => a.WriteClass(HeavyCrate.Class));

        Assert.Same(HeavyCrate.Class, Bytes.Load(bytes).ReadClass(Crate.Class));
        Assert.Equal(ArchiveError.BadClass, Assert.Throws<ArchiveException>(() => Bytes.Load(bytes).ReadClass(Waybill.Class)).Error);
        Assert.Equal(ArchiveError.BadClass, Assert.Throws<ArchiveException>(() => Bytes.Load(bytes).SerializeClass(Waybill.Class)).Error);
        Assert.Throws<ArgumentException>(() => Bytes.Load(bytes).ReadClass(Nest.Class));
        Assert.Throws<ArgumentException>(() => Bytes.Store(a => a.WriteClass(Nest.Class)));
    }

    [Theory]
    [InlineData("0000")]
    [InlineData("0100")]
    public void No_class_where_one_is_expected_is_refused(string bytes) =>
        Assert.Equal(ArchiveError.BadIndex, Assert.Throws<ArchiveException>(() => Bytes.Load(bytes).ReadClass()).Error);

    [Fact]
    public void A_tag_of_any_kind_can_be_read_as_MFC_does()
    {
        using Archive archive = Bytes.Load("FFFF 0200 0700 'Waybill'  0180  0000  FF7F 05000000");

        Assert.Same(Waybill.Class, archive.ReadClass(null, out int schema, out uint tag));
        Assert.Equal(2, schema);
        Assert.Same(Waybill.Class, archive.ReadClass(null, out schema, out tag));
        Assert.Equal((2, 0x8000_0001), (schema, tag));
        Assert.Null(archive.ReadClass(null, out schema, out tag));
        Assert.Equal((-1, 0u), (schema, tag));
        Assert.Null(archive.ReadClass(null, out schema, out tag));
        Assert.Equal(5u, tag);
    }

    [Fact]
    public void A_versionable_class_loads_every_schema_and_asks_for_it_once()
    {
        foreach (int schema in new[] { 0, 1, 2, 3, 4, short.MaxValue, ushort.MaxValue - 1, ushort.MaxValue })
        {
            byte[] body = Bytes.Of("0700 'Waybill' 09000000 FFFEFF01 7800 0300000000000000");
            byte[] bytes = [.. Bytes.Of("FFFF"), (byte)schema, (byte)(schema >> 8), .. body];
            using Archive archive = Bytes.Load(bytes);

            Waybill waybill = archive.ReadObject<Waybill>()!;

            Assert.Equal((schema, -1), waybill.Schemas);
            Assert.Equal(9, waybill.Id);
            Assert.Equal(schema is 2 or 3 ? "x" : null, waybill.Port);
            Assert.Equal(schema, archive.Schemas["Waybill"]);
        }
    }

    [Fact]
    public void A_class_that_is_not_versionable_loads_its_own_schema_only()
    {
        ArchiveException refusal = Assert.Throws<ArchiveException>(() => Bytes.Load("FFFF 0200 0500 'Crate'").ReadObject());

        Assert.Equal((ArchiveError.BadSchema, "Crate"), (refusal.Error, refusal.ClassName));
    }

    [Fact]
    public void A_document_can_be_stored_in_the_generation_it_was_loaded_from()
    {
        byte[] old = Bytes.Of("FFFF 0200 0700 'Waybill' 09000000 FFFEFF01 7800");
        using Archive loading = Bytes.Load(old);
        Waybill waybill = loading.ReadObject<Waybill>()!;

        byte[] again = Bytes.Store(a => a.WriteObject(waybill), new ArchiveOptions { Schemas = loading.Schemas });
        byte[] present = Bytes.Store(a => a.WriteObject(waybill));

        Assert.Equal(old, again);
        Assert.Equal((2, -1), waybill.Schemas with { First = 2 });
        Assert.Equal(old.Length + 8, present.Length);
    }

    [Fact]
    public void The_schema_is_that_of_the_innermost_body_and_none_in_place()
    {
        List<int> seen = [];
        byte[] bytes = Bytes.Store(a =>
        {
            seen.Add(a.ObjectSchema);
            a.WriteObject(new Crate { Content = new Waybill() });
            seen.Add(a.ObjectSchema);
        });
        Waybill inPlace = new();
        Bytes.Store(a => a.WriteObject(new Crate { Content = new Holder(inPlace) }));

        Assert.Equal([-1, -1], seen);
        Assert.Equal((-1, -1), inPlace.Schemas);
        Assert.Equal((3, -1), ((Waybill)Bytes.Load(bytes).ReadObject<Crate>()!.Content!).Schemas);
    }

    [Fact]
    public void A_class_that_is_defined_again_takes_a_new_number_and_schema()
    {
        using Archive archive = Bytes.Load(
            "FFFF 0000 0700 'Waybill' 01000000  FFFF 0200 0700 'Waybill' 02000000 00  0180 03000000  0380 04000000 00");

        int[] schemas = [.. Enumerable.Range(0, 4).Select(_ => archive.ReadObject<Waybill>()!.Schemas.First)];

        Assert.Equal([0, 2, 0, 2], schemas);
    }

    [Fact]
    public void A_table_of_ones_own_restricts_what_bytes_may_create()
    {
        ArchiveOptions onlyCrates = new() { Classes = new ClassTable().Add(Crate.Class) };

        Assert.IsType<Crate>(Bytes.Load(Bytes.Store(a => a.WriteObject(new Crate())), onlyCrates).ReadObject());
        byte[] list = Bytes.Store(a => a.WriteObject(new StringList()));
        ArchiveException refusal = Assert.Throws<ArchiveException>(() => Bytes.Load(list, onlyCrates).ReadObject());
        Assert.Equal((ArchiveError.BadClass, "CStringList"), (refusal.Error, refusal.ClassName));
    }

    [Fact]
    public void A_table_can_give_a_class_the_name_it_had_in_the_past()
    {
        ArchiveOptions options = new() { Classes = new ClassTable().Add("COldBill", Waybill.Class) };
        using Archive archive = Bytes.Load("FFFF 0000 0800 'COldBill' 09000000", options);

        Assert.Equal(9, archive.ReadObject<Waybill>()!.Id);
        Assert.Equal(0, archive.Schemas["COldBill"]);
    }

    [Fact]
    public void A_name_of_several_classes_is_refused_until_a_table_says_which()
    {
        ClassTable both = new ClassTable().Add("Box", Crate.Class).Add("Box", HeavyCrate.Class).Add("Box", Crate.Class);
        ArchiveOptions ambiguous = new() { Classes = both };
        byte[] bytes = Bytes.Of("FFFF 0100 0300 'Box' 01000000 00 0000 0000");
        byte[] otherSchema = Bytes.Of("FFFF 0700 0300 'Box' 01000000 00 0000 0000");

        ArchiveException refusal = Assert.Throws<ArchiveException>(() => Bytes.Load(otherSchema, ambiguous).ReadObject());

        Assert.Equal(2, both.Find("Box").Count);
        Assert.Equal((ArchiveError.BadClass, "Box"), (refusal.Error, refusal.ClassName));
        Assert.Contains(typeof(HeavyCrate).FullName!, refusal.Message, StringComparison.Ordinal);
        Assert.IsType<Crate>(Bytes.Load(bytes, ambiguous).ReadObject());
        ArchiveOptions boxes = new() { Classes = new ClassTable().Add("Box", Crate.Class) };
        Assert.Equal(1, Bytes.Load(bytes, boxes).ReadObject<Crate>()!.Number);
    }

    [Fact]
    public void A_name_that_cannot_be_shown_is_shown_in_hexadecimal()
    {
        ArchiveException refusal = Assert.Throws<ArchiveException>(() => Bytes.Load("FFFF 0000 0300 00 1B FF").ReadObject());

        Assert.Contains("“\\x00\\x1B\\xFF”", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_without_a_body_is_refused_in_both_directions()
    {
        RuntimeClass.Register("Bodiless", create: static () => new Bodiless());

        Assert.Throws<ArgumentException>(() => Bytes.Store(a => a.WriteObject(new Bodiless())));
        foreach (Action load in new Action[]
        {
            () => Bytes.Load("FFFF 0000 0800 'Bodiless'").ReadObject(),
            () => Archive.Deserialize<Bodiless>([]),
        })
        {
            InvalidOperationException mistake = Assert.Throws<InvalidOperationException>(load);
            Assert.Contains("no body", mistake.Message, StringComparison.Ordinal);
        }
    }

    private sealed class Bodiless;

    private sealed class Holder(Waybill waybill) : IRuntimeObject
    {
        private static readonly RuntimeClass s_class = RuntimeClass.Register<Holder>("Holder");

        public RuntimeClass GetRuntimeClass() => s_class;

        public void Serialize(Archive archive) => archive.WriteEmbedded(waybill);
    }
}
