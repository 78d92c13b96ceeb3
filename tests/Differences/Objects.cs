namespace Stevedore.Differences.Tests;

public sealed partial class Objects
{
    [Fact]
    [Difference("constructors", "none runs", "the parameterless one runs, whatever its accessibility; where there is none, none runs")]
    public void Constructors()
    {
        CCounted.Runs = 0;
        CCounted counted = new();

        Copies.ByBinaryFormatter(counted);
        Copies.ByPayload(counted);
        Assert.Equal(1, CCounted.Runs);
        Copies.ByArchive(counted);
        Assert.Equal(2, CCounted.Runs);

        CNamed.Runs = 0;
        CNamed named = new("n");
        Copies.ByBinaryFormatter(named);
        Copies.ByArchive(named);
        Assert.Equal(1, CNamed.Runs);
    }

    [Fact]
    [Difference("initializers, and so the values of `[NonSerialized]` members", "none runs; 0 and null", "they run; what they say")]
    public void Initializers()
    {
        CCached value = new() { Stored = 3 };

        foreach (CCached copy in new[] { Copies.ByBinaryFormatter(value), Copies.ByPayload(value) })
            Assert.Equal((3, 0, null), (copy.Stored, copy.Cache, copy.Seen));
        CCached byArchive = Copies.ByArchive(value);
        Assert.Equal((3, 7, 0), (byArchive.Stored, byArchive.Cache, byArchive.Seen!.Count));
    }

    [Fact]
    [Difference("private fields, of bases too, several of one name among them", "kept", "kept")]
    public void Private_fields_of_bases()
    {
        CDerived value = new("base", "derived");

        Assert.Equal("base derived", Copies.ByBinaryFormatter(value).Text);
        Assert.Equal("base derived", Copies.ByPayload(value).Text);
        Assert.Equal("base derived", Copies.ByArchive(value).Text);
    }

    [Fact]
    [Difference("`readonly` fields, `init` and get-only properties", "kept", "kept")]
    public void Readonly_members()
    {
        CFixed value = new(1) { Second = 2 };

        foreach (CFixed copy in new[] { Copies.ByBinaryFormatter(value), Copies.ByPayload(value), Copies.ByArchive(value) })
            Assert.Equal((1, 2, 3), (copy.First, copy.Second, copy.Third));
    }

    [Fact]
    [Difference(
        "a base without `[Serializable]` that has data",
        "refused when it is stored",
        "a warning, [STV0017](diagnostics/STV0017.md); the base is what its constructor makes it")]
    public void A_base_without_Serializable()
    {
        CCrate value = new() { Number = 5, Weight = 6 };

        Assert.Throws<SerializationException>(() => Copies.ByBinaryFormatter(value));
        CCrate byArchive = Copies.ByArchive(value);
        Assert.Equal((1, 6), (byArchive.Number, byArchive.Weight));
    }

    [Fact]
    [Difference(
        "an event that someone listens to, or a delegate, without `[NonSerialized]`",
        "refused when it is stored; .NET Framework stores it with all that listens",
        "left out; [STV0020](diagnostics/STV0020.md) asks for the attribute at delegates")]
    public void Delegates_and_events()
    {
        CBell value = new() { Tone = 440 };
        value.Rung += static (_, _) => { };
        value.Choose = static () => 1;

        Exception refusal = Assert.ThrowsAny<Exception>(() => Copies.ByBinaryFormatter(value));
        Assert.True(refusal is SerializationException or PlatformNotSupportedException, refusal.ToString());
        CBell byArchive = Copies.ByArchive(value);
        Assert.Equal(440, byArchive.Tone);
        Assert.False(byArchive.HasListeners);
        Assert.Null(byArchive.Choose);
    }

    [Fact]
    [Difference(
        "a null in a member",
        "kept",
        "kept where it is declared (`Port?`) or nullable annotations are off; else refused (`BadData`)")]
    public void A_null_in_a_member()
    {
        CAnnotated value = new() { Declared = null, Required = null! };

        Assert.Null(Copies.ByBinaryFormatter(value).Required);
        Assert.Null(Copies.ByPayload(value).Required);
        Assert.Equal(ArchiveError.BadData, Assert.Throws<ArchiveException>(() => Archive.Serialize(value)).Error);
        Assert.Null(Copies.ByArchive(new CAnnotated()).Declared);
        Assert.Null(Copies.ByArchive(new COblivious()).Name);
    }

    [Serializable]
    public sealed partial class CCounted
    {
        internal static int Runs;

        public CCounted() => Runs++;
    }

    [Serializable]
    public sealed partial class CNamed
    {
        internal static int Runs;
        private readonly string _name;

        public CNamed(string name)
        {
            _name = name;
            Runs++;
        }
    }

    [Serializable]
    public sealed partial class CCached
    {
        public int Stored;
        [NonSerialized] public int Cache = 7;
        [NonSerialized] public List<string>? Seen = [];
    }

    [Serializable]
    public partial class CBase(string name)
    {
        private string _name = name;

        protected string Name => _name;
    }

    [Serializable]
    public sealed partial class CDerived(string inBase, string name) : CBase(inBase)
    {
        private string _name = name;

        public string Text => $"{Name} {_name}";
    }

    [Serializable]
    public sealed partial class CFixed(int first)
    {
        private readonly int _third = 3;

        public int First { get; } = first;

        public int Second { get; init; }

        public int Third => _third;
    }

    public class CPlainItem
    {
        public int Number = 1;
    }

    [Serializable]
    public sealed partial class CCrate : CPlainItem
    {
        public int Weight;
    }

    [Serializable]
    public sealed partial class CBell
    {
        public int Tone;
        public Func<int>? Choose;

        public event EventHandler? Rung;

        internal bool HasListeners => Rung is not null;
    }

    [Serializable]
    public sealed partial class CAnnotated
    {
        public CNamed? Declared;
        public CNamed Required = new("r");
    }

#nullable disable
    [Serializable]
    public sealed partial class COblivious
    {
        public CNamed Name;
    }
}
