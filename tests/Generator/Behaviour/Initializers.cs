using System.Runtime.Serialization;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>Classes without a parameterless constructor: their initializers run before their objects are loaded.</summary>
public sealed partial class Initializers
{
    [Fact]
    public void A_comparer_of_an_initializer_is_kept_whatever_constructors_the_class_has()
    {
        Assert.True(RoundTrip.Tagged(new CIndex("n") { Ports = { ["Kiel"] = 1 } }).Ports.ContainsKey("KIEL"));
        Assert.True(RoundTrip.Tagged(new CRegister("n") { Ports = { ["Kiel"] = 1 } }).Ports.ContainsKey("KIEL"));
        Assert.True(RoundTrip.Tagged(new CTable(1) { Ports = { ["Kiel"] = 1 } }).Ports.ContainsKey("KIEL"));
    }

    [Fact]
    public void What_an_older_document_does_not_have_is_what_the_initializer_says()
    {
        Assert.Equal((7, 42, "d"), Load<CPrimary>() is var a ? (a.Number, a.Extra, a.Tags.Single()) : default);
        Assert.Equal((7, 42, "d"), Load<CPositional>() is var b ? (b.Number, b.Extra, b.Tags.Single()) : default);
        Assert.Equal((7, 42, "d"), Load<CConstructed>() is var c ? (c.Number, c.Extra, c.Tags.Single()) : default);
        Assert.Equal((7, 42), Load<CDefaulted>() is var d ? (d.Number, d.Extra) : default);
    }

    [Fact]
    public void Fields_that_are_not_stored_are_what_their_initializers_say()
    {
        Assert.NotNull(RoundTrip.Tagged(new CConstructed(1)).Lock);
        Assert.NotNull(RoundTrip.Tagged(new CPrimary(1)).Lock);
        Assert.NotNull(RoundTrip.Tagged(new CTug(1, "Hans")).Lock);
    }

    [Fact]
    public void No_constructor_of_the_program_runs()
    {
        CStrict strict = new("a");
        strict.Parts.Add(new CPart(strict));
        int made = CPart.Made;

        CStrict loaded = RoundTrip.Tagged(strict);

        Assert.Equal(made, CPart.Made);
        Assert.Same(loaded, loaded.Parts.Single().Whole);
        Assert.True(loaded.Parts.Single().IsReady);
    }

    [Fact]
    public void Initializers_of_bases_run_too()
    {
        CTug tug = RoundTrip.Tagged(new CTug(3, "Hans"));
        Assert.Equal((3, "Hans", 0, true), (tug.Number, tug.Name, tug.Calls, tug.IsFuelled));

        CPilot pilot = RoundTrip.Tagged(new CPilot("Grete", 4));
        Assert.Equal(("Grete", 4, 5), (pilot.Name, pilot.Rank, pilot.Knots));

        CFloat<string> pontoon = RoundTrip.Tagged(new CFloat<string>("x", 2));
        Assert.Equal(("x", 2, 1), (pontoon.Load, pontoon.Size, pontoon.Ropes.Count));
    }

    [Fact]
    public void Required_members_and_constants_as_defaults_are_no_hindrance()
    {
        CCrew crew = RoundTrip.Tagged(new CCrew(1) { Name = "a" });
        Assert.Equal(("a", 1, 6), (crew.Name, crew.Number, crew.Berths));

        Assert.Equal(new CDefaults(7), Load<CDefaults>());
    }

    [Fact]
    public void A_constructor_of_the_program_still_takes_default_and_new()
    {
        Assert.Null(new COne(default).Value);
        Assert.NotNull(new COne(new()).Value);
    }

    [Fact]
    public void What_needs_its_parameters_is_made_without_initializers()
    {
        CSpool spool = RoundTrip.Tagged(new CSpool("rope"));

        Assert.Equal(("rope", 4), (spool.Name, spool.Length));
    }

    private static T Load<T>() where T : class
    {
        using MemoryStream stream = new();
        using (Archive storing = new(stream, ArchiveMode.Store))
            storing.WriteObject(new CFirst { Number = 7 });
        ArchiveOptions options = new() { Classes = new ClassTable().Add("CFirst", RuntimeClass.Of<T>()) };
        using Archive loading = new(new MemoryStream(stream.ToArray()), ArchiveMode.Load, options);
        return loading.ReadObject<T>()!;
    }

    [Serializable]
    internal sealed partial class CIndex(string name)
    {
        public string Name { get; } = name;

        public Dictionary<string, int> Ports { get; } = new(StringComparer.OrdinalIgnoreCase);
    }

    [Serializable]
    internal sealed partial record CRegister(string Name)
    {
        public Dictionary<string, int> Ports { get; } = new(StringComparer.OrdinalIgnoreCase);
    }

    [Serializable]
    internal sealed partial class CTable
    {
        public readonly Dictionary<string, int> Ports = new(StringComparer.OrdinalIgnoreCase);

        public CTable(int number) => Number = number;

        public int Number { get; }
    }

    [Serializable, RuntimeClass("CFirst", Schema = 1)]
    internal sealed partial class CFirst
    {
        public int Number;
    }

    [Serializable, RuntimeClass("CPrimary", Schema = 2, Versionable = true)]
    internal sealed partial class CPrimary(int number)
    {
        [NonSerialized] public readonly object Lock = new();
        public int Number = number;
        [OptionalField(VersionAdded = 2)] public int Extra = 42;
        [OptionalField(VersionAdded = 2)] public List<string> Tags = ["d"];
    }

    [Serializable, RuntimeClass("CPositional", Schema = 2, Versionable = true)]
    internal sealed partial record CPositional(int Number)
    {
        [field: OptionalField(VersionAdded = 2)]
        public int Extra { get; init; } = 42;

        [field: OptionalField(VersionAdded = 2)]
        public List<string> Tags { get; init; } = ["d"];
    }

    [Serializable, RuntimeClass("CDefaulted", Schema = 2, Versionable = true)]
    internal sealed partial record CDefaulted(int Number, [field: OptionalField(VersionAdded = 2)] int Extra = 42);

    [Serializable, RuntimeClass("CConstructed", Schema = 2, Versionable = true)]
    internal sealed partial class CConstructed
    {
        [NonSerialized] public readonly object Lock = new();
        public int Number;
        [OptionalField(VersionAdded = 2)] public int Extra = 42;
        [OptionalField(VersionAdded = 2)] public List<string> Tags = ["d"];

        public CConstructed(int number) => Number = number;
    }

    [Serializable, RuntimeClass("CDefaults", Schema = 2, Versionable = true)]
    internal sealed partial record CDefaults(
        int Number,
        [field: OptionalField(VersionAdded = 2)] decimal M = 2.5m,
        [field: OptionalField(VersionAdded = 2)] char C = 'x',
        [field: OptionalField(VersionAdded = 2)] string S = "a\"b",
        [field: OptionalField(VersionAdded = 2)] DayOfWeek D = DayOfWeek.Friday,
        [field: OptionalField(VersionAdded = 2)] float F = 1.5f,
        [field: OptionalField(VersionAdded = 2)] long L = 9);

    [Serializable]
    internal sealed partial class CStrict
    {
        public CStrict(string name)
        {
            ArgumentException.ThrowIfNullOrEmpty(name);
            Name = name;
        }

        public string Name { get; }

        public List<CPart> Parts { get; } = [];
    }

    [Serializable]
    internal sealed partial class CPart
    {
        [NonSerialized] public readonly bool IsReady = true;

        public CPart(CStrict whole)
        {
            Made++;
            Whole = whole;
        }

        public static int Made { get; private set; }

        public CStrict Whole { get; }
    }

    [Serializable]
    internal abstract partial class CCraft
    {
        [NonSerialized] public readonly object Lock = new();
        [NonSerialized] public int Calls;

        protected CCraft(int number)
        {
            Number = number;
            Calls++;
        }

        public int Number { get; }
    }

    [Serializable]
    internal sealed partial class CTug : CCraft
    {
        [NonSerialized] public readonly bool IsFuelled = true;

        public CTug(int number, string name)
            : base(number) => Name = name;

        public string Name { get; }
    }

    [Serializable]
    internal abstract partial record CPerson(string Name)
    {
        [field: NonSerialized]
        public int Knots { get; } = 5;
    }

    [Serializable]
    internal sealed partial record CPilot(string Name, int Rank) : CPerson(Name);

    [Serializable]
    internal partial class CRaft<T>(T load)
    {
        public T Load { get; } = load;
    }

    [Serializable]
    internal sealed partial class CFloat<T>(T load, int size) : CRaft<T>(load)
    {
        [NonSerialized] public readonly List<int> Ropes = [1];

        public int Size => size;
    }

    [Serializable]
    internal sealed partial class CCrew
    {
        [NonSerialized] public readonly int Berths = 6;

        public CCrew(int number) => Number = number;

        public required string Name { get; init; }

        public int Number { get; }
    }

    [Serializable]
    internal sealed partial class COne(CFirst? value)
    {
        public CFirst? Value { get; } = value;
    }

    [Serializable]
    internal sealed partial class CSpool(string name)
    {
        public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

        public int Length { get; } = name.Length;
    }
}
