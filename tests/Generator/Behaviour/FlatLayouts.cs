using System.Buffers;
using System.Runtime.CompilerServices;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>
/// A whole value that leads to no other object goes without an archive under the default options. Under others its body is asked, which is
/// the judge here: of bytes, of values and of errors.
/// </summary>
public sealed partial class FlatLayouts
{
    private static readonly ArchiveOptions s_byBody = new();

    [Theory]
    [InlineData(typeof(Parcel), true)]
    [InlineData(typeof(Leg), true)]
    [InlineData(typeof(Nest), true)]
    [InlineData(typeof(Referring), false)]
    [InlineData(typeof(Called), false)]
    [InlineData(typeof(Ansi), false)]
    [InlineData(typeof(Written), false)]
    [InlineData(typeof(Truths), false)]
    [InlineData(typeof(Fragile), false)]
    public void It_is_for_classes_that_hold_nothing_but_scalars_texts_and_lists_of_them(Type type, bool isFlat) =>
        Assert.Equal(isFlat, ObjectLayout.Of(RuntimeHelpers.GetUninitializedObject(type)) is FlatLayout);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_bytes_are_those_of_the_body_and_come_back_equal(int seed)
    {
        Random random = new(seed);
        for (int i = 0; i < 200; i++)
        {
            Parcel parcel = NewParcel(random);
            byte[] expected = Archive.Serialize(parcel, s_byBody);
            ArrayBufferWriter<byte> writer = new();
            Archive.Serialize(writer, parcel);

            Assert.Equal(expected, Archive.Serialize(parcel));
            Assert.Equal(expected, writer.WrittenSpan.ToArray());
            Assert.Equal(Described(parcel), Described(Archive.Deserialize<Parcel>(expected)));
            Assert.Equal(Described(parcel), Described(Archive.Deserialize<Parcel>(expected, s_byBody)));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Bytes_that_are_wrong_are_taken_or_refused_as_the_body_does(int seed)
    {
        Random random = new(seed);
        for (int i = 0; i < 400; i++)
        {
            byte[] bytes = DamagedBytes.Of(Archive.Serialize(NewParcel(random)), random);

            Assert.Equal(Outcome(bytes, s_byBody), Outcome(bytes, options: null));
        }

        static string Outcome(byte[] bytes, ArchiveOptions? options) =>
            DamagedBytes.OutcomeOf(() => Described(Archive.Deserialize<Parcel>(bytes, options)));
    }

    /// <summary>What a text or a list may be that the body has a longer form for, or a null.</summary>
    private static readonly Action<Parcel>[] s_unusual =
    [
        static parcel => parcel.Note = null,
        static parcel => parcel.Name = null!,
        static parcel => parcel.Name = new string('n', 255),
        static parcel => parcel.Name = new string('n', 70_000),
        static parcel => parcel.Marks = null!,
        static parcel => parcel.Marks = [new string('m', 300)],
        static parcel => parcel.Marks = [null!],
        static parcel => parcel.Lines = null,
        static parcel => parcel.Weights = new int[65_535],
        static parcel => parcel.Weights = new int[400_000],
        static parcel => parcel.Lines = [.. Enumerable.Repeat("line", 65_535)],
        static parcel => parcel.Legs = null!,
        static parcel => parcel.Halts = null!,
    ];

    public static TheoryData<int> Unusual => [.. Enumerable.Range(0, s_unusual.Length)];

    [Theory]
    [MemberData(nameof(Unusual))]
    public void What_is_unusual_is_stored_and_loaded_all_the_same(int which)
    {
        Parcel parcel = UsualParcel();
        s_unusual[which](parcel);
        byte[] expected = Archive.Serialize(parcel, s_byBody);

        Assert.Equal(expected, Archive.Serialize(parcel));
        Assert.Equal(
            Described(Archive.Deserialize<Parcel>(expected, s_byBody)),
            Described(Archive.Deserialize<Parcel>(expected)));
    }

    [Fact]
    public void What_the_body_refuses_is_refused()
    {
        Parcel derived = UsualParcel();
        derived.Marks = new Labels();
        Parcel other = UsualParcel();
        other.Legs = [new SpareLeg()];
        Parcel none = UsualParcel();
        none.Legs = [null!];

        foreach (Parcel refused in new[] { derived, other, none })
        {
            Exception byBody = Assert.ThrowsAny<Exception>(() => Archive.Serialize(refused, s_byBody));
            Exception error = Assert.ThrowsAny<Exception>(() => Archive.Serialize(refused));
            Assert.Equal((byBody.GetType(), byBody.Message), (error.GetType(), error.Message));
        }
    }

    [Fact]
    public void Bytes_left_behind_are_told_unless_they_are_allowed()
    {
        byte[] bytes = [.. Archive.Serialize(UsualParcel()), 0];

        Assert.Equal(ArchiveError.TrailingData, Assert.Throws<ArchiveException>(() => Archive.Deserialize<Parcel>(bytes)).Error);
        Archive.Deserialize<Parcel>(bytes, new ArchiveOptions { AllowTrailingData = true });
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(15, true)]
    [InlineData(17, true)]
    [InlineData(200, true)]
    [InlineData(6_000, false)]
    public void Objects_within_objects_are_as_deep_as_the_limit_allows(int depth, bool isAllowed)
    {
        Nest nest = new() { Number = depth };
        for (int i = depth - 1; i >= 0; i--)
            nest = new Nest { Number = i, Inner = [nest] };
        if (!isAllowed)
        {
            Assert.Equal(ArchiveError.LimitExceeded, Assert.Throws<ArchiveException>(() => Archive.Serialize(nest)).Error);
            byte[] deep = [.. Enumerable.Repeat<byte[]>([1, 0, 0, 0, 1, 0], depth).SelectMany(static level => level), 1, 0, 0, 0, 0, 0];
            Assert.Equal(ArchiveError.LimitExceeded, Assert.Throws<ArchiveException>(() => Archive.Deserialize<Nest>(deep)).Error);
            return;
        }

        byte[] bytes = Archive.Serialize(nest);

        Assert.Equal(Archive.Serialize(nest, s_byBody), bytes);
        Nest innermost = Archive.Deserialize<Nest>(bytes);
        while (innermost.Inner.Count > 0)
            innermost = innermost.Inner[0];
        Assert.Equal(depth, innermost.Number);
    }

    [Fact]
    public void Objects_that_take_more_memory_than_bytes_are_limited()
    {
        byte[] bytes = [0xFE, 0xFF, .. new byte[65_534]];

        ArchiveException error = Assert.Throws<ArchiveException>(() => Archive.Deserialize<Hoard>(bytes));

        Assert.Equal(ArchiveError.LimitExceeded, error.Error);
        Assert.Contains(nameof(ArchiveLimits.MaxMemoryPerByte), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_is_stored_allocates_nothing()
    {
        Parcel parcel = UsualParcel();
        ArrayBufferWriter<byte> writer = new(1 << 16);
        for (int i = 0; i < 100; i++)
            Store();
        long before = GC.GetAllocatedBytesForCurrentThread();

        Store();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Store()
        {
            writer.ResetWrittenCount();
            Archive.Serialize(writer, parcel);
        }
    }

    private static Parcel UsualParcel() => new(7)
    {
        Name = "name",
        Note = "note",
        IsUrgent = true,
        At = DateTime.UnixEpoch,
        Marks = ["a", "bc"],
        Lines = ["", "def"],
        Weights = [1, 2],
        Prices = [1.5],
        Spots = [new Spot { X = 1, Y = 2 }],
        Legs = [new Leg { Miles = 3, Port = "port" }],
        Halts = [new Halt { Hour = 4, Minute = 5 }],
    };

    private static Parcel NewParcel(Random random) => new(random.Next())
    {
        Name = NewText(random),
        Note = random.Next(4) == 0 ? null : NewText(random),
        IsUrgent = random.Next(2) == 0,
        At = DateTime.UnixEpoch.AddSeconds(random.Next()),
        Marks = [.. NewList(random, NewText)],
        Lines = [.. NewList(random, NewText)],
        Weights = [.. NewList(random, static random => random.Next())],
        Prices = [.. NewList(random, static random => random.NextDouble())],
        Spots = [.. NewList(random, static random => new Spot { X = random.Next(), Y = random.Next() })],
        Legs = [.. NewList(random, static random => new Leg { Miles = random.Next(), Port = NewText(random) })],
        Halts = [.. NewList(random, static random => new Halt { Hour = random.Next(), Minute = (byte)random.Next(60) })],
    };

    private static string NewText(Random random) =>
        new([.. Enumerable.Range(0, random.Next(random.Next(8) == 0 ? 260 : 12)).Select(_ => (char)random.Next(1, 0x3000))]);

    private static T[] NewList<T>(Random random, Func<Random, T> make) =>
        [.. Enumerable.Range(0, random.Next(5)).Select(_ => make(random))];

    private static string Described(Parcel parcel) => string.Join(
        '|',
        [
            $"{parcel.Number} {parcel.Name} {parcel.Note ?? "null"} {parcel.IsUrgent} {parcel.At:O}",
            string.Join(',', parcel.Marks ?? ["none"]),
            string.Join(',', parcel.Lines ?? ["none"]),
            string.Join(',', parcel.Weights),
            string.Join(',', parcel.Prices),
            string.Join(',', parcel.Spots.Select(static spot => (spot.X, spot.Y))),
            string.Join(',', (parcel.Legs ?? []).Select(static leg => (leg.Miles, leg.Port))),
            string.Join(',', (parcel.Halts ?? []).Select(static halt => (halt.Hour, halt.Minute))),
        ]);

    [Serializable]
    public sealed partial class Parcel
    {
        private readonly int _number;
        public string Name = "";
        public string? Note;
        public bool IsUrgent;

        public Parcel(int number) => _number = number;

        public int Number => _number;

        public DateTime At { get; init; }

        public List<string> Marks { get; set; } = [];

        public string[]? Lines;
        public int[] Weights = [];
        public List<double> Prices = [];
        public Spot[] Spots = [];

        [Embedded]
        public List<Leg> Legs = [];

        [Embedded]
        public Halt[] Halts = [];
    }

    [Serializable]
    public partial struct Spot
    {
        public int X;
        public int Y;
    }

    [Serializable]
    public partial class Leg
    {
        public int Miles;
        public string Port = "";
    }

    [Serializable]
    internal sealed partial class SpareLeg : Leg;

    [Serializable]
    public sealed partial class Halt
    {
        public int Hour;
        public byte Minute;
    }

    [Serializable]
    internal sealed partial class Nest
    {
        public int Number;

        [Embedded]
        public List<Nest> Inner = [];
    }

    [Serializable]
    internal sealed partial class Hoard
    {
        [Embedded]
        public List<Hoarded> All = [];
    }

    [Serializable]
    internal sealed partial class Hoarded
    {
        [NonSerialized]
        public byte[] Memory = new byte[8192];

        public byte Kind;
    }

    [Serializable]
    internal sealed partial class Referring
    {
        public string Name = "";
        public Leg? Leg;
    }

    [Serializable]
    internal sealed partial class Called
    {
        public string Name = "";

        [System.Runtime.Serialization.OnDeserialized]
        private void Check() => Name += "!";
    }

    [Serializable]
    internal sealed partial class Ansi
    {
        [WireType(WireType.AnsiString)]
        public string Name = "";
    }

    [Serializable]
    internal sealed partial class Written
    {
        public string Name = "";

        public void Serialize(Archive archive)
        {
        }
    }

    [Serializable]
    internal sealed partial class Truths
    {
        public List<bool> Answers = [];
    }

    [Serializable]
    internal sealed partial class Fragile
    {
        public List<string?> Marks = [];
    }

    private sealed class Labels : List<string>;
}
