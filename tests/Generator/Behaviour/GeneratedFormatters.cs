using System.Net;
using Stevedore;
using Stevedore.Generator.Tests.Library.Foreign;

[assembly: ArchiveFormatterFor(typeof(Address), Except = ["Line", "Id"])]
[assembly: ArchiveFormatterFor(typeof(Country))]
[assembly: ArchiveFormatterFor(typeof(Stevedore.Generator.Tests.Library.Foreign.Span), Except = ["Length"])]
[assembly: ArchiveFormatterFor(typeof(Pair<int, string>))]
[assembly: ArchiveFormatterFor(typeof(Pair<Country, List<Country?>>))]
[assembly: ArchiveFormatterFor(typeof(RoundedLedger))]
[assembly: ArchiveFormatterFor(typeof(Tag))]
[assembly: ArchiveFormatterFor(typeof(IPEndPoint), Except = ["AddressFamily"])]

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>Types of other assemblies whose formatter is generated from their public members.</summary>
public sealed partial class GeneratedFormatters
{
    [Fact]
    public void What_the_constructor_takes_and_what_can_be_set_comes_back_wherever_the_type_is()
    {
        CVisitor visitor = RoundTrip.Tagged(new CVisitor
        {
            Home = NewAddress(),
            Others = { ["work"] = new Address("Quay", new Country("nl", 31)) { City = "Rotterdam", Forwarding = NewAddress() } },
            Stay = new Library.Foreign.Span(3, 8),
            End = new IPEndPoint(IPAddress.Loopback, 80),
        });

        Assert.Equal(("Kai 3", "de", 49, "Hamburg", "ring"), Parts(visitor.Home));
        Assert.Equal([1, 2], visitor.Home.Floors);
        Address work = visitor.Others["work"];
        Assert.Equal(("Quay", "nl", 31, "Rotterdam", null), Parts(work));
        Assert.Equal(("Kai 3", "de", 49, "Hamburg", "ring"), Parts(work.Forwarding!));
        Assert.Null(visitor.Second);
        Assert.Equal((3, 8), (visitor.Stay.From, visitor.Stay.To));
        Assert.Equal(new IPEndPoint(IPAddress.Loopback, 80), visitor.End);
    }

    [Fact]
    public void Members_are_in_the_order_of_their_names_behind_a_byte_that_says_whether_there_is_an_object()
    {
        Assert.Equal("01" + "02" + "6465" + "31000000", Convert.ToHexString(Archive.Serialize(new Country("de", 49), s_ansi)));
        Assert.Equal("00", Convert.ToHexString(Archive.Serialize<Country?>(null)));
        Assert.Equal("0300000008000000", Convert.ToHexString(Archive.Serialize(new Library.Foreign.Span(3, 8))));
    }

    [Fact]
    public void Constructions_of_generic_types_have_formatters_of_their_own()
    {
        Pair<int, string> small = Archive.Clone(new Pair<int, string>(5, "five"));
        Pair<Country, List<Country?>> large =
            Archive.Clone(new Pair<Country, List<Country?>>(new Country("de", 49), [null, new("nl", 31)]));

        Assert.Equal(new Pair<int, string>(5, "five"), small);
        Assert.Equal("de", large.First.Code);
        Assert.Null(large.Second[0]);
        Assert.Equal(31, large.Second[1]!.Prefix);
    }

    [Fact]
    public void An_overridden_accessor_and_fields_of_a_base_are_members_too()
    {
        RoundedLedger ledger = Archive.Clone(new RoundedLedger { Total = 47, @class = "a", Tag = new Tag { Red = 1, Green = 2 } });

        Assert.Equal((40, "a", (byte)1, (byte)2), (ledger.Total, ledger.@class, ledger.Tag.Red, ledger.Tag.Green));
    }

    [Fact]
    public void A_value_has_no_identity()
    {
        Address shared = NewAddress();
        CVisitor visitor = RoundTrip.Tagged(new CVisitor { Home = shared, Second = shared });

        Assert.NotSame(visitor.Home, visitor.Second);
        Assert.Equal(Parts(visitor.Home), Parts(visitor.Second!));
    }

    [Fact]
    public void An_object_of_a_derived_class_is_refused_and_its_place_told()
    {
        CVisitor visitor = new() { Home = NewAddress(), Second = new Villa { City = "Lund" } };

        ArchiveException failure = Assert.Throws<ArchiveException>(() => RoundTrip.StoreTagged(visitor));
        Assert.Equal(ArchiveError.BadClass, failure.Error);
        Assert.Contains("Villa", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_is_neither_stored_nor_loaded_where_none_may_be()
    {
        Assert.Equal(ArchiveError.BadData, Assert.Throws<ArchiveException>(
            () => RoundTrip.StoreTagged(new CVisitor { Home = null! })).Error);
        byte[] bytes = RoundTrip.StoreTagged(new CDuty { Home = new Country("de", 49) });
        bytes[^13] = 0;

        Assert.Equal(ArchiveError.BadData, Assert.Throws<ArchiveException>(() => RoundTrip.LoadTagged<CDuty>(bytes)).Error);
    }

    [Fact]
    public void Values_that_the_constructor_refuses_are_bad_data_at_their_place()
    {
        byte[] bytes = RoundTrip.StoreTagged(new CDuty { Home = new Country("de", 49) });
        bytes[^1] = 0xFF;

        ArchiveException failure = Assert.Throws<ArchiveException>(() => RoundTrip.LoadTagged<CDuty>(bytes));

        Assert.Equal(ArchiveError.BadData, failure.Error);
        Assert.IsType<ArgumentOutOfRangeException>(failure.InnerException);
        Assert.Contains("CDuty", failure.Path, StringComparison.Ordinal);
        Assert.Contains("Home", failure.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void What_leads_back_to_itself_is_refused_and_not_followed_for_ever()
    {
        Address first = NewAddress();
        first.Forwarding = first;

        Assert.Equal(ArchiveError.LimitExceeded, Assert.Throws<ArchiveException>(() => Archive.Serialize(first)).Error);
    }

    [Fact]
    public void Bytes_that_end_too_early_are_told_by_member()
    {
        byte[] bytes = Archive.Serialize(NewAddress());
        for (int length = 0; length < bytes.Length; length++)
        {
            ArchiveException failure = Assert.Throws<ArchiveException>(() => Archive.Deserialize<Address>(bytes.AsSpan(0, length)));
            Assert.Equal(ArchiveError.EndOfStream, failure.Error);
        }
    }

    private static readonly ArchiveOptions s_ansi = new() { UnicodeStrings = false };

    private static Address NewAddress() => new("Kai 3", new Country("de", 49)) { City = "Hamburg", Note = "ring", Floors = [1, 2] };

    private static (string Street, string Code, int Prefix, string City, string? Note) Parts(Address address) =>
        (address.Street, address.Country.Code, address.Country.Prefix, address.City, address.Note);

    [Serializable]
    internal sealed partial class CVisitor
    {
        public Address Home = new("", new Country("")) { City = "" };

        public Address? Second { get; set; }

        public Dictionary<string, Address> Others { get; } = [];

        public Library.Foreign.Span Stay { get; set; }

        public IPEndPoint? End { get; set; }
    }

    [Serializable]
    internal sealed partial class CDuty
    {
        public Country Home { get; set; } = new("");
    }
}
