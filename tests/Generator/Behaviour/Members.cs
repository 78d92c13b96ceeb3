using System.Drawing;
using System.Runtime.InteropServices;

namespace Stevedore.Generator.Tests.Behaviour;

public sealed partial class Members
{
    [Fact]
    public void Private_and_readonly_fields_survive()
    {
        Ledger loaded = RoundTrip.InPlace(new Ledger(7, "rope"));

        Assert.Equal((7, "rope"), (loaded.Number, loaded.Text));
    }

    [Fact]
    public void Properties_without_a_setter_survive()
    {
        Ticket loaded = RoundTrip.InPlace(new Ticket(12) { Holder = "Ada" });

        Assert.Equal((12, "Ada"), (loaded.Number, loaded.Holder));
    }

    [Fact]
    public void A_virtual_property_and_its_override_are_two_members()
    {
        NamedBerth loaded = RoundTrip.Tagged(new NamedBerth { BaseName = "base", Name = "derived" });

        Assert.Equal(("base", "derived"), (loaded.BaseName, loaded.Name));
    }

    [Fact]
    public void What_is_not_serialized_keeps_what_its_initializer_gave_it()
    {
        Scratch loaded = RoundTrip.InPlace(new Scratch { Kept = 5, Cached = 6, Temporary = 7 });

        Assert.Equal((5, 2, 3), (loaded.Kept, loaded.Cached, loaded.Temporary));
    }

    [Fact]
    public void Every_scalar_has_the_bytes_that_MFC_gives_it()
    {
        Scalars scalars = new()
        {
            Flag = true,
            Bool32 = true,
            Kind = Kind.Reefer,
            Letter = 'A',
            Number = -2,
            Place = new Point(1, 2),
        };

        byte[] bytes = Archive.Serialize(scalars);

        Assert.Equal(
            "01 01000000 02 4100 FEFFFFFF 01000000 02000000".Replace(" ", "", StringComparison.Ordinal),
            Convert.ToHexString(bytes));
        Assert.Equal(scalars, Archive.Deserialize<Scalars>(bytes));
    }

    [Fact]
    public void A_string_keeps_its_null_only_where_it_may_be_null()
    {
        Names names = new() { May = null, MustNot = null! };

        Names loaded = RoundTrip.InPlace(names);

        Assert.Null(loaded.May);
        Assert.Equal("", loaded.MustNot);
    }

    [Fact]
    public void Marshalling_chooses_the_kind_of_string()
    {
        byte[] bytes = Archive.Serialize(new Marshalled { Ansi = "a", Unicode = "u" }, new ArchiveOptions { UnicodeStrings = false });

        Assert.Equal("0161" + "FFFEFF017500", Convert.ToHexString(bytes));
    }

    [Fact]
    public void Order_attributes_decide_the_order()
    {
        Assert.Equal([1, 2], Archive.Serialize(new Ordered()));
    }

    [Fact]
    public void Records_and_required_members_survive()
    {
        Booking booking = new("Ada", new Slot(1, 2)) { Number = 3 };

        Assert.Equal(booking, RoundTrip.Tagged(booking));
    }

    [Fact]
    public void Names_that_generated_code_uses_itself_are_no_obstacle()
    {
        Awkward awkward = new();
        awkward.Fill();

        Assert.True(awkward.SameAs(RoundTrip.InPlace(awkward)));
    }

    public enum Kind : byte
    {
        Dry = 1,
        Reefer,
    }

    [Serializable]
    public partial class Ledger
    {
        private readonly int _number;
        private string _text;

        public Ledger(int number, string text)
        {
            _number = number;
            _text = text;
        }

        public int Number => _number;

        public string Text => _text;
    }

    [Serializable]
    public sealed partial class Ticket(int number)
    {
        public int Number { get; } = number;

        public string? Holder { get; init; }
    }

    [Serializable]
    public partial class Berth
    {
        public virtual string Name { get; set; } = "";
    }

    [Serializable]
    public sealed partial class NamedBerth : Berth
    {
        public override string Name { get; set; } = "";

        public string BaseName
        {
            get => base.Name;
            set => base.Name = value;
        }
    }

    [Serializable]
    public sealed partial class Scratch
    {
        public int Kept = 1;

        [NonSerialized]
        public int Cached = 2;

        [field: NonSerialized]
        public int Temporary { get; set; } = 3;

        public event EventHandler? Changed;

        public void Touch() => Changed?.Invoke(this, EventArgs.Empty);
    }

    [Serializable]
    public partial record struct Scalars
    {
        public bool Flag;
        [MarshalAs(UnmanagedType.Bool)]
        public bool Bool32;
        public Kind Kind;
        public char Letter;
        public int Number;
        public Point Place;
    }

    [Serializable]
    public sealed partial class Names
    {
        public string? May = "may";
        public string MustNot = "must not";
    }

    [Serializable]
    public sealed partial class Marshalled
    {
        [MarshalAs(UnmanagedType.LPStr)]
        public string Ansi = "";
        [MarshalAs(UnmanagedType.LPWStr)]
        public string Unicode = "";
    }

    [Serializable]
    public sealed partial class Ordered
    {
        [Order(20)]
        private byte _second = 2;
        [Order(10)]
        private byte _first = 1;
    }

    [Serializable]
    public readonly partial struct Slot(int bay, int row)
    {
        private readonly int _bay = bay;

        public int Row { get; } = row;
    }

    [Serializable]
    public sealed partial record Booking(string Customer, Slot Slot)
    {
        public required int Number { get; init; }
    }

    [Serializable]
    [RuntimeClass(Schema = 1)]
    public sealed partial class Awkward
    {
        internal int archive;
        [System.Runtime.Serialization.OptionalField(VersionAdded = 1)]
        internal int schema;
        internal List<string> items = [];
        internal List<string> _items = [];
        internal string @class = "";
        internal object? RuntimeClass;
        internal int CollectionsMarshal;
        internal List<int> numbers = [];

        public void Fill()
        {
            (archive, schema, @class, CollectionsMarshal) = (1, 2, "3", 4);
            items.Add("5");
            _items.Add("6");
            numbers.Add(7);
            RuntimeClass = null;
        }

        public bool SameAs(Awkward other) => archive == other.archive
            && schema == other.schema
            && @class == other.@class
            && CollectionsMarshal == other.CollectionsMarshal
            && RuntimeClass == other.RuntimeClass
            && items.SequenceEqual(other.items)
            && _items.SequenceEqual(other._items)
            && numbers.SequenceEqual(other.numbers);
    }
}
