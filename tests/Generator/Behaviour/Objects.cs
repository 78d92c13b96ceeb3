using System.Runtime.Serialization;
using Stevedore.Generator.Tests.Library;

namespace Stevedore.Generator.Tests.Behaviour;

public sealed partial class Objects
{
    [Fact]
    public void An_object_referred_to_twice_is_one_object()
    {
        Port port = new();

        Leg loaded = RoundTrip.InPlace(new Leg { From = port, To = port });

        Assert.NotNull(loaded.From);
        Assert.Same(loaded.From, loaded.To);
    }

    [Fact]
    public void A_null_reference_stays_null()
    {
        Assert.Null(RoundTrip.InPlace(new Leg { From = new Port() }).To);
    }

    [Fact]
    public void A_cycle_comes_back_as_a_cycle()
    {
        Node node = new() { Name = "a" };
        node.Others.Add(node);
        node.Others.Add(new Node { Name = "b", Others = { node } });

        Node loaded = RoundTrip.Tagged(node);

        Assert.Same(loaded, loaded.Others[0]);
        Assert.Same(loaded, loaded.Others[1].Others[0]);
    }

    [Fact]
    public void A_derived_object_comes_back_as_what_it_was()
    {
        Leg loaded = RoundTrip.InPlace(new Leg { From = new FreePort { Name = "Freetown", Limit = 9 } });

        FreePort port = Assert.IsType<FreePort>(loaded.From);
        Assert.Equal(("Freetown", 9), (port.Name, port.Limit));
    }

    [Fact]
    public void Interfaces_abstract_classes_and_object_are_references_too()
    {
        FreePort port = new() { Name = "x" };

        Pointers loaded = RoundTrip.InPlace(new Pointers { Named = port, Anything = port, Vessel = new Barge { Name = "b", Draught = 4 } });

        Assert.IsType<FreePort>(loaded.Named);
        Assert.Same(loaded.Named, loaded.Anything);
        Barge barge = Assert.IsType<Barge>(loaded.Vessel);
        Assert.Equal(("b", 4), (barge.Name, barge.Draught));
    }

    [Fact]
    public void An_embedded_object_has_no_tag()
    {
        Voyage legs = new() { Home = { Name = "h" }, Calls = { new Port { Name = "c" } } };

        byte[] bytes = Archive.Serialize(legs, new ArchiveOptions { UnicodeStrings = false });

        Assert.Equal("0168" + "0100" + "0163", Convert.ToHexString(bytes));
        Voyage loaded = Archive.Deserialize<Voyage>(bytes);
        Assert.Equal(("h", "c"), (loaded.Home.Name, loaded.Calls[0].Name));
    }

    [Fact]
    public void A_class_derived_from_one_of_another_assembly_calls_its_base()
    {
        Tug loaded = RoundTrip.Tagged(new Tug { Name = "Hercules", Draught = 3, Power = 900 });

        Assert.Equal(("Hercules", 3, 900), (loaded.Name, loaded.Draught, loaded.Power));
        Assert.Same(RuntimeClass.Of<Barge>(), RuntimeClass.Of<Tug>().Base);
    }

    [Fact]
    public void A_hand_written_body_is_respected_and_registered()
    {
        byte[] bytes = RoundTrip.StoreTagged(new Message { Close = true });

        Assert.Equal("FFFF" + "0000" + "0400" + "434D7367" + "0100", Convert.ToHexString(bytes));
        Assert.True(RoundTrip.LoadTagged<Message>(bytes)!.Close);
    }

    [Fact]
    public void An_object_without_usable_constructor_is_created()
    {
        Assert.Equal(4, RoundTrip.Tagged(new Sealed(4)).Value);
        Assert.Equal(5, RoundTrip.Tagged(Hidden.Create(5)).Value);
        Assert.Equal("default", RoundTrip.Tagged(Hidden.Create(5)).Kept);
    }

    [Fact]
    public void A_private_nested_class_is_registered_from_inside()
    {
        Assert.Equal(6, Outer.RoundTripInner(6));
    }

    [Fact]
    public void A_member_of_a_later_schema_is_absent_in_an_older_one()
    {
        byte[] newest = RoundTrip.StoreTagged(new Parcel { Weight = 2, Insured = 3 });
        byte[] oldest = RoundTrip.StoreTagged(
            new Parcel { Weight = 2, Insured = 3 },
            new ArchiveOptions { Schemas = new SchemaTable { ["CParcel"] = 1 } });

        Assert.Equal(sizeof(int), newest.Length - oldest.Length);
        Assert.Equal(3, RoundTrip.LoadTagged<Parcel>(newest)!.Insured);
        Parcel old = RoundTrip.LoadTagged<Parcel>(oldest)!;
        Assert.Equal((2, -1), (old.Weight, old.Insured));
    }

    [Fact]
    public void A_body_in_place_is_of_the_newest_schema()
    {
        Assert.Equal(8, RoundTrip.InPlace(new Parcel { Weight = 2, Insured = 8 }).Insured);
    }

    public interface INamed
    {
        string Name { get; }
    }

    [Serializable]
    public partial class Port : INamed
    {
        public string Name { get; set; } = "";
    }

    [Serializable]
    public sealed partial class FreePort : Port
    {
        public int Limit { get; set; }
    }

    [Serializable]
    public sealed partial class Leg
    {
        public Port? From;
        public Port? To;
    }

    [Serializable]
    public sealed partial class Node
    {
        public string Name { get; set; } = "";

        public List<Node> Others { get; } = [];
    }

    [Serializable]
    public sealed partial class Pointers
    {
        public INamed? Named;
        public object? Anything;
        public Vessel? Vessel;
    }

    [Serializable]
    public sealed partial class Voyage
    {
        [Embedded]
        public Port Home { get; } = new();

        [Embedded]
        public List<Port> Calls { get; } = [];
    }

    [Serializable]
    public sealed partial class Tug : Barge
    {
        public int Power { get; set; }
    }

    [Serializable]
    [RuntimeClass("CMsg")]
    public sealed partial class Message
    {
        public bool Close { get; set; }

        public void Serialize(Archive archive)
        {
            if (archive.IsStoring)
                archive.Write((ushort)(Close ? 1 : 0));
            else
                Close = archive.ReadUInt16() != 0;
        }
    }

    [Serializable]
    public sealed partial class Sealed(int value)
    {
        public int Value { get; } = value;
    }

    [Serializable]
    public sealed partial class Hidden
    {
        private Hidden()
        {
        }

        public int Value { get; private set; }

        [field: NonSerialized]
        public string Kept { get; private set; } = "default";

        public static Hidden Create(int value) => new() { Value = value };
    }

    public static partial class Outer
    {
        public static int RoundTripInner(int value) => RoundTrip.Tagged(new Inner(value)).Value;

        [Serializable]
        private sealed partial class Inner
        {
            private Inner()
            {
            }

            public Inner(int value) => Value = value;

            public int Value { get; private set; }
        }
    }

    [Serializable]
    [RuntimeClass("CParcel", Schema = 2, Versionable = true)]
    public sealed partial class Parcel
    {
        public int Weight;

        [OptionalField(VersionAdded = 2)]
        public int Insured = -1;
    }
}
