using Stevedore.Mfc;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>
/// Forms of objects within documents: lists that a null ends, archives within archives, members that are there only sometimes.
/// </summary>
public sealed partial class DocumentForms
{
    [Fact]
    public void A_null_ends_a_list_of_objects()
    {
        Chain chain = new() { Links = [new Link { Number = 1 }, new Link { Number = 2 }], More = [] };

        byte[] bytes = Archive.Serialize(chain);

        Assert.Equal("FFFF" + "0000" + "0400" + "4C696E6B" + "01" + "0180" + "02" + "0000" + "0000", Convert.ToHexString(bytes));
        Chain loaded = Archive.Deserialize<Chain>(bytes);
        Assert.Equal([1, 2], loaded.Links.Select(link => (int)link.Number));
        Assert.Empty(loaded.More);
    }

    [Fact]
    public void A_null_within_such_a_list_is_refused()
    {
        Assert.Equal(ArchiveError.BadData, Assert.Throws<ArchiveException>(() => Archive.Serialize(new Chain { Links = [null!] })).Error);
    }

    [Fact]
    public void A_nested_archive_numbers_its_objects_from_one_again()
    {
        Link link = new() { Number = 5 };

        byte[] bytes = Archive.Serialize(new Album { First = link, Inner = link, Page = new Page { Link = link } });

        const string Tagged = "FFFF" + "0000" + "0400" + "4C696E6B" + "05";
        Assert.Equal(Tagged + "0B000000" + Tagged + "0B00" + Tagged, Convert.ToHexString(bytes));
        Album loaded = Archive.Deserialize<Album>(bytes);
        Assert.Equal((5, 5, 5), ((int)loaded.First!.Number, (int)loaded.Inner!.Number, (int)loaded.Page.Link!.Number));
    }

    [Fact]
    public void Bytes_that_a_nested_archive_leaves_are_refused()
    {
        byte[] bytes = [0, 0, 3, 0, 0, 0, 0, 0, 9, 2, 0, 0, 0];

        Assert.Equal(ArchiveError.BadData, Assert.Throws<ArchiveException>(() => Archive.Deserialize<Album>(bytes)).Error);
    }

    [Theory]
    [InlineData(1, "01" + "02" + "09")]
    [InlineData(0, "00" + "09")]
    public void A_member_is_there_when_its_condition_holds(byte kind, string bytes)
    {
        Pen pen = new() { Kind = kind, Brush = 2, Last = 9 };

        Assert.Equal(bytes, Convert.ToHexString(Archive.Serialize(pen)));
        Pen loaded = Archive.Deserialize<Pen>(Convert.FromHexString(bytes));
        Assert.Equal((kind, kind == 1 ? 2 : 77, 9), (loaded.Kind, loaded.Brush, loaded.Last));
    }

    [Theory]
    [InlineData(1, "0107")]
    [InlineData(2, "0807")]
    public void A_condition_can_ask_the_document(int version, string bytes)
    {
        using MemoryStream stream = new();
        using (Archive storing = new(stream, ArchiveMode.Store) { Document = version })
            new Versioned { Old = 1, New = 8, Always = 7 }.Serialize(storing);
        Assert.Equal(bytes, Convert.ToHexString(stream.ToArray()));

        stream.Position = 0;
        using Archive loading = new(stream, ArchiveMode.Load) { Document = version };
        Versioned loaded = new();
        loaded.Serialize(loading);
        Assert.Equal((version == 1 ? 1 : 0, version == 2 ? 8 : 0, 7), (loaded.Old, loaded.New, loaded.Always));
    }

    [Theory]
    [InlineData(1, "0100" + "0A" + "0C")]
    [InlineData(2, "0200" + "0A" + "0B" + "0C")]
    [InlineData(3, "0300" + "0B" + "0C")]
    public void A_body_with_a_version_of_its_own_goes_by_it_in_place_too(ushort version, string bytes)
    {
        Shape shape = new() { Version = version, Former = 10, Added = 11, Last = 12 };

        Assert.Equal(bytes, Convert.ToHexString(Archive.Serialize(shape)));
        Assert.Equal(bytes, Convert.ToHexString(Archive.Serialize(Archive.Deserialize<Shape>(Convert.FromHexString(bytes)))));
    }

    [Fact]
    public void MFCs_own_collection_objects_are_references()
    {
        Link link = new() { Number = 4 };
        ObArray shared = new([link, null]);

        byte[] bytes = Archive.Serialize(new Owner { Links = shared, Again = shared, InPlace = new WordArray([7]) });

        string[] fields =
        [
            "FFFF", "0000", "0800", "434F624172726179", "0200",
            "FFFF", "0000", "0400", "4C696E6B", "04", "0000", "0200", "0100", "0700",
        ];
        Assert.Equal(string.Concat(fields), Convert.ToHexString(bytes));
        Owner loaded = Archive.Deserialize<Owner>(bytes);
        Assert.Same(loaded.Links, loaded.Again);
        Assert.Equal(4, Assert.IsType<Link>(loaded.Links![0]).Number);
        Assert.Equal([7], loaded.InPlace);
    }

    public static class Format
    {
        public static bool IsOld(Archive archive) => !IsNew(archive);

        public static bool IsNew(Archive archive)
        {
            ArgumentNullException.ThrowIfNull(archive);
            return archive.Document is 2;
        }
    }

    [Serializable, RuntimeClass("Link")]
    public sealed partial class Link
    {
        public byte Number;
    }

    [Serializable]
    public sealed partial class Chain
    {
        [NullTerminated]
        public List<Link> Links = [];
        [NullTerminated]
        public Link[] More = [];
    }

    [Serializable]
    public partial struct Page
    {
        public Link? Link;
    }

    [Serializable]
    public sealed partial class Album
    {
        public Link? First;
        [NestedArchive, Count(WireType.UInt32)]
        public Link? Inner;
        [NestedArchive]
        public Page Page;
    }

    [Serializable]
    public sealed partial class Pen
    {
        public byte Kind;
        [When(nameof(HasBrush))]
        public byte Brush = 77;
        public byte Last;

        public bool HasBrush => Kind == 1;
    }

    [Serializable]
    public sealed partial class Versioned
    {
        [When(typeof(Format), nameof(Format.IsOld))]
        public byte Old;
        [When(typeof(Format), nameof(Format.IsNew))]
        public byte New;
        public byte Always;
    }

    [Serializable]
    public sealed partial class Shape
    {
        [BodyVersion]
        public ushort Version = 3;
        [Removed(3)]
        public byte Former;
        [System.Runtime.Serialization.OptionalField(VersionAdded = 2)]
        public byte Added;
        public byte Last;
    }

    [Serializable]
    public sealed partial class Owner
    {
        public ObArray? Links;
        public ObArray? Again;
        [Embedded]
        public WordArray InPlace = [];
    }
}
