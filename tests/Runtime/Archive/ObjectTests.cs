using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives;

/// <summary>References: null, new objects, known objects; identity over a whole archive.</summary>
public sealed class ObjectTests
{
    [Fact]
    public void Null_a_new_object_and_a_known_object_have_their_tags()
    {
        StringList list = [];

        byte[] bytes = Bytes.Store(a =>
        {
            a.WriteObject(null);
            a.WriteObject(list);
            a.WriteObject(list);
            a.WriteObject(new StringList());
        });

        Assert.Equal(Bytes.Of("0000  FFFF 0000 0B00 'CStringList' 0000  0200  0180 0000"), bytes);
    }

    [Fact]
    public void Wide_tags_of_small_numbers_are_understood()
    {
        using Archive archive = Bytes.Load("FF7F 00000000  FFFF 0000 0B00 'CStringList' 0000  FF7F 02000000  FF7F 01000080 0000");

        Assert.Null(archive.ReadObject());
        object? first = archive.ReadObject();
        Assert.Same(first, archive.ReadObject());
        Assert.NotSame(first, Assert.IsType<StringList>(archive.ReadObject()));
    }

    [Theory]
    [InlineData("0100", ArchiveError.BadIndex)]
    [InlineData("FF7F FFFFFF7F", ArchiveError.BadIndex)]
    [InlineData("0080", ArchiveError.BadIndex)]
    [InlineData("0180", ArchiveError.BadIndex)]
    [InlineData("FF7F 00000080", ArchiveError.BadIndex)]
    [InlineData("FF7F FFFFFFFF", ArchiveError.BadIndex)]
    [InlineData("FFFF 0000 0400 'None'", ArchiveError.BadClass)]
    [InlineData("FFFF 0000 0000", ArchiveError.BadClass)]
    [InlineData("FFFF 0000 4000", ArchiveError.BadClass)]
    [InlineData("FFFF 0000 0500 'crate'", ArchiveError.BadClass)]
    [InlineData("FFFF 0100 0700 'Vehicle'", ArchiveError.BadClass)]
    [InlineData("FFFF FFFF 0400 'Nest'", ArchiveError.BadClass)]
    [InlineData("FFFF 0200 0500 'Crate'", ArchiveError.BadSchema)]
    [InlineData("FFFF 0000 0500 'Cra", ArchiveError.EndOfStream)]
    [InlineData("FF7F 0000", ArchiveError.EndOfStream)]
    public void A_tag_that_names_nothing_is_refused(string bytes, ArchiveError error)
    {
        Assert.Equal(error, Assert.Throws<ArchiveException>(() => Bytes.Load(bytes).ReadObject()).Error);
        Assert.Equal(error, Assert.Throws<ArchiveException>(() => Bytes.Load(bytes).ReadObject<Crate>()).Error);
    }

    [Fact]
    public void A_class_where_an_object_is_named_and_an_object_where_a_class_is_named_are_refused()
    {
        using Archive archive = Bytes.Load("FFFF 0000 0B00 'CStringList' 0000  0100");
        archive.ReadObject();
        Assert.Equal(ArchiveError.BadIndex, Assert.Throws<ArchiveException>(() => archive.ReadObject()).Error);

        using Archive other = Bytes.Load("FFFF 0000 0B00 'CStringList' 0000  0280");
        other.ReadObject();
        Assert.Equal(ArchiveError.BadIndex, Assert.Throws<ArchiveException>(() => other.ReadObject()).Error);
    }

    [Fact]
    public void A_reference_back_that_fits_shows_that_the_root_has_no_number()
    {
        byte[] bytes = Bytes.Of("FFFF 0000 0B00 'CStringList' 0000  0200  0300");
        List<object?> loaded = [];
        Whole.IsLoadedBy(archive =>
        {
            while (archive.HasMore())
                loaded.Add(archive.ReadObject());
        });

        ArchiveException refusal = Assert.Throws<ArchiveException>(() => Archive.Deserialize<Whole>(bytes));

        Assert.Equal((ArchiveError.BadIndex, 2), (refusal.Error, loaded.Count));
        Assert.Same(loaded[0], loaded[1]);
    }

    [Fact]
    public void A_structure_as_the_root_has_no_number_whatever_the_thread_has_loaded_before()
    {
        byte[] bytes = Bytes.Of("FFFF 0000 0B00 'CStringList' 0000  0300");
        Whole.IsLoadedBy(static archive => archive.ReadByte());
        Assert.Throws<ArchiveException>(() => Archive.Deserialize<Whole>([]));

        ArchiveException refusal = Assert.Throws<ArchiveException>(() => Archive.Deserialize<Two>(bytes));

        Assert.Equal(ArchiveError.BadIndex, refusal.Error);
        bytes[^2] = 2;
        Assert.IsType<StringList>(Archive.Deserialize<Two>(bytes).Second);
    }

    [Fact]
    public void A_reference_to_the_root_is_stored_at_any_place_of_the_buffer()
    {
        for (int length = 0; length < 2 * ArchiveOptions.Default.BufferSize / sizeof(char); length++)
        {
            Crate root = new() { Label = new string('x', length), Below = new Crate(), Content = new Crate() };
            ((Crate)root.Content).Content = root;

            Crate loaded = Archive.Deserialize<Crate>(Archive.Serialize(root));

            Assert.Same(loaded, ((Crate)loaded.Content!).Content);
        }
    }

    [Fact]
    public void An_object_of_another_class_than_asked_for_is_refused_new_or_known()
    {
        byte[] bytes = Bytes.Store(static a =>
        {
            StringList list = [];
            a.WriteObject(list);
            a.WriteObject(list);
        });

        ArchiveException refusal = Assert.Throws<ArchiveException>(() => Bytes.Load(bytes).ReadObject<Crate>());
        Assert.Equal((ArchiveError.BadClass, "CStringList"), (refusal.Error, refusal.ClassName));
        Assert.Equal(ArchiveError.BadClass, Assert.Throws<ArchiveException>(() => Bytes.Load(bytes).ReadObject(Crate.Class)).Error);

        using Archive archive = Bytes.Load(bytes);
        archive.ReadObject();
        Assert.Equal(ArchiveError.BadClass, Assert.Throws<ArchiveException>(() => archive.ReadObject<Crate>()).Error);
        using Archive again = Bytes.Load(bytes);
        again.ReadObject();
        Assert.Equal(ArchiveError.BadClass, Assert.Throws<ArchiveException>(() => again.ReadObject(Crate.Class)).Error);
    }

    [Fact]
    public void A_derived_object_is_loaded_where_its_base_or_an_interface_is_asked_for()
    {
        HeavyCrate heavy = new() { Number = 4, Weight = 2.5 };
        byte[] bytes = Bytes.Store(a => a.WriteObject(heavy));

        Assert.Equal(2.5, Assert.IsType<HeavyCrate>(Bytes.Load(bytes).ReadObject<Crate>()).Weight);
        Assert.Equal(2.5, Assert.IsType<HeavyCrate>(Bytes.Load(bytes).ReadObject<IArchivable>()).Weight);
        Assert.Equal(2.5, Assert.IsType<HeavyCrate>(Bytes.Load(bytes).ReadObject(Crate.Class)).Weight);
        Assert.Equal(ArchiveError.BadClass, Assert.Throws<ArchiveException>(
            () => Bytes.Load(Bytes.Store(a => a.WriteObject(new Crate()))).ReadObject<HeavyCrate>()).Error);
    }

    [Fact]
    public void Identity_reaches_through_collections_and_cycles()
    {
        Crate shared = new() { Number = 1 };
        ObArray array = [shared, null, shared];
        MapStringToOb map = new() { ["a"] = shared, ["b"] = array };
        shared.Content = map;
        byte[] bytes = Bytes.Store(a =>
        {
            a.WriteObject(array);
            a.WriteObject(map);
        });

        using Archive archive = Bytes.Load(bytes);
        ObArray loadedArray = (ObArray)archive.ReadObject()!;
        MapStringToOb loadedMap = (MapStringToOb)archive.ReadObject()!;

        Assert.Null(loadedArray[1]);
        Assert.Same(loadedArray[0], loadedArray[2]);
        Assert.Same(loadedArray[0], loadedMap["a"]);
        Assert.Same(loadedArray, loadedMap["b"]);
        Assert.Same(loadedMap, ((Crate)loadedArray[0]!).Content);
    }

    [Fact]
    public void Equal_objects_are_two_and_one_object_is_one()
    {
        StringList one = ["a"], other = ["a"];
        byte[] bytes = Bytes.Store(a =>
        {
            a.WriteObject(one);
            a.WriteObject(other);
            a.WriteObject(one);
        });
        using Archive archive = Bytes.Load(bytes);

        object?[] loaded = [archive.ReadObject(), archive.ReadObject(), archive.ReadObject()];

        Assert.NotSame(loaded[0], loaded[1]);
        Assert.Same(loaded[0], loaded[2]);
    }

    [Fact]
    public void A_mapped_object_is_referred_to_by_its_number_and_its_last_one_counts()
    {
        Crate document = new();
        byte[] bytes = Bytes.Store(a =>
        {
            a.MapObject(document);
            a.WriteObject(document);
            a.MapObject(document);
            a.WriteObject(document);
        });
        Assert.Equal(Bytes.Of("0100 0200"), bytes);

        using Archive archive = Bytes.Load(bytes);
        Crate loaded = new();
        archive.MapObject(loaded);
        Assert.Same(loaded, archive.ReadObject());
        archive.MapObject(loaded);
        Assert.Same(loaded, archive.ReadObject<Crate>());
    }

    [Fact]
    public void An_object_that_nobody_can_load_is_not_stored()
    {
        Assert.Throws<ArgumentException>(() => Bytes.Store(a => a.WriteObject(new UnknownCrate())));
        Assert.Throws<ArgumentException>(() => Bytes.Store(a => a.WriteObject("a string")));
        // No schema: it can only be stored in place.
        Assert.Throws<ArgumentException>(() => Bytes.Store(a => a.WriteObject(new Nest())));
        Assert.Throws<ArgumentException>(() => Bytes.Load("0000").ReadObject(Nest.Class));
    }

    [Fact]
    public void A_peer_that_is_not_MFC_gets_no_tags_of_any_kind()
    {
        ArchiveOptions options = new() { Peer = ArchivePeer.NotMfc };
        Crate known = new();

        foreach (Action<Archive> write in new Action<Archive>[]
        {
            a => a.WriteObject(new Crate()), a => a.WriteObject(null), a => a.WriteClass(Crate.Class), a => a.SerializeClass(Crate.Class),
            a =>
            {
                a.MapObject(known);
                a.WriteObject(known);
            },
        })
        {
            Assert.Throws<InvalidOperationException>(() => Bytes.Store(write, options));
        }
        Assert.Equal(Bytes.Of("0000 FFFEFF FF 0000 0000"), Bytes.Store(a =>
        {
            a.WriteEmbedded(new Lid());
            new StringList().Serialize(a);
        }, options));
    }

    [Fact]
    public void More_objects_than_narrow_tags_can_number_keep_their_identity()
    {
        StringList[] lists = [.. Enumerable.Range(0, 40_000).Select(i => new StringList { $"{i}" })];
        byte[] bytes = Bytes.Store(a =>
        {
            Array.ForEach(lists, a.WriteObject);
            Array.ForEach(lists, a.WriteObject);
        });
        using Archive archive = Bytes.Load(bytes);

        object?[] first = [.. lists.Select(_ => archive.ReadObject())];
        object?[] second = [.. lists.Select(_ => archive.ReadObject())];

        Assert.Equal(lists, first);
        Assert.True(first.Zip(second).All(pair => ReferenceEquals(pair.First, pair.Second)));
        Assert.Equal(bytes.Length, archive.Position);
    }

    private struct Two : IArchivable
    {
        public object? First { get; private set; }

        public object? Second { get; private set; }

        public void Serialize(Archive archive)
        {
            First = archive.ReadObject();
            Second = archive.ReadObject();
        }
    }
}
