using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>
/// A whole value of fixed size goes without an archive under the default options, and an object of fixed size without its body. Nobody may
/// see it in the bytes, the values or the errors.
/// </summary>
public sealed partial class FixedLayouts
{
    private static readonly Quote s_quote = new()
    {
        Price = -12.50m,
        At = new DateTimeOffset(2026, 3, 14, 15, 9, 26, TimeSpan.FromMinutes(-210)),
        Volume = Int128.MinValue + 7,
        Total = UInt128.MaxValue - 7,
        Mark = new Rune(0x1F9C0),
        Signal = new Complex(1.5, double.NegativeInfinity),
        Slope = new Vector2(1, -2),
        Place = new Vector3(1, -2, 3),
        Weights = new Vector4(1, -2, 3, -4),
        Turn = new Quaternion(1, -2, 3, -4),
        Ground = new Plane(1, -2, 3, -4),
        Day = DayOfWeek.Friday,
    };

    /// <summary>Each has the layout, and members of another kind.</summary>
    public static TheoryData<object> Fixed =>
    [
        s_quote,
        new Tick(3, 1.5),
        new Gauge(7) { Level = 3 },
        new FineGauge { isLoaded = 2, Level = 4 },
        new Pair<string> { Left = 1, Right = 2 },
        new Quay(3) { Bay = 1, Row = 2 },
    ];

    [Theory]
    [MemberData(nameof(Fixed))]
    public void Without_an_archive_the_bytes_are_the_same_and_come_back_equal(object value)
    {
        Assert.True(HasLayout(value));
        switch (value)
        {
            case Quote quote: Compare(quote); break;
            case Tick tick: Compare(tick); break;
            case FineGauge fine: Compare(fine); break;
            case Gauge gauge: Compare(gauge); break;
            case Quay quay: Compare(quay); break;
            case Pair<string> pair: Compare(pair); break;
            default: Assert.Fail(value.ToString()); break;
        }
    }

    [Fact]
    public void The_bytes_are_those_that_a_BinaryWriter_gives_the_parts()
    {
        using MemoryStream expected = new();
        using BinaryWriter writer = new(expected);
        writer.Write(s_quote.Price);
        writer.Write(s_quote.At.Ticks);
        writer.Write((short)-210);
        writer.Write((ulong)(UInt128)s_quote.Volume);
        writer.Write((ulong)((UInt128)s_quote.Volume >> 64));
        writer.Write((ulong)s_quote.Total);
        writer.Write((ulong)(s_quote.Total >> 64));
        writer.Write(0x1F9C0);
        writer.Write(1.5);
        writer.Write(double.NegativeInfinity);
        foreach (int length in new[] { 2, 3, 4, 4, 4 })
        {
            for (int i = 1; i <= length; i++)
                writer.Write(i % 2 == 0 ? -(float)i : i);
        }
        writer.Write((int)DayOfWeek.Friday);

        Assert.Equal(expected.ToArray(), Archive.Serialize(s_quote));
    }

    [Fact]
    public void It_is_the_layout_that_is_asked_and_under_other_options_the_body()
    {
        Split split = new();

        Assert.Equal([1], Archive.Serialize(split));
        Assert.Equal([2], Archive.Serialize(split, new ArchiveOptions()));
        ArrayBufferWriter<byte> writer = new();
        Archive.Serialize(writer, split);
        Assert.Equal([1], writer.WrittenSpan.ToArray());
    }

    [Theory]
    [InlineData(typeof(Named))]
    [InlineData(typeof(NamedBerth))]
    [InlineData(typeof(Called))]
    [InlineData(typeof(BerthOfCalled))]
    [InlineData(typeof(Versioned))]
    [InlineData(typeof(Empty))]
    [InlineData(typeof(Slot))]
    public void What_has_more_in_its_body_than_scalars_has_no_layout_of_its_own(Type type) =>
        Assert.False(HasLayout(RuntimeHelpers.GetUninitializedObject(type)));

    [Fact]
    public void An_abstract_class_has_one_for_its_derived_classes_alone()
    {
        Assert.False(typeof(Unfinished).IsAssignableTo(typeof(IFixedLayout)));
        Assert.True(typeof(Unfinished).IsAssignableTo(typeof(IFixedBase<Unfinished>)));
    }

    [Fact]
    public void Objects_in_a_list_have_the_bytes_that_their_bodies_give_them()
    {
        Harbour harbour = new();
        harbour.Places.AddRange([new Berth { Bay = 1 }, new Derived { Bay = 2, Row = 3 }, new NamedBerth { Bay = 4, Name = "n" }]);
        harbour.Places.AddRange([new Quay(9) { Bay = 5, Row = 6 }, new Berth { Bay = 7 }, new Derived { Bay = 8, Row = 9 }]);
        harbour.Places.AddRange([new Quay(9) { Bay = 10, Row = 11 }, new NamedBerth { Bay = 12, Name = "m" }, harbour.Places[0]]);
        harbour.Places.AddRange([new NamedBerth { Bay = 13, Name = "o" }, new Berth { Bay = 14 }, new Derived { Bay = 15, Row = 16 }]);
        using MemoryStream expected = new();
        using BinaryWriter writer = new(expected);
        writer.Write((ushort)12);
        WriteNew("Berth", 1);
        WriteNew("Derived", 2, 3);
        WriteNew("NamedBerth", 4);
        writer.Write((byte)1);
        writer.Write((byte)'n');
        WriteNew("Quay", 5, 6, 9);
        WriteKnown(1, 7);
        WriteKnown(3, 8, 9);
        WriteKnown(7, 10, 11, 9);
        WriteKnown(5, 12);
        writer.Write((byte)1);
        writer.Write((byte)'m');
        writer.Write((ushort)2);
        WriteKnown(5, 13);
        writer.Write((byte)1);
        writer.Write((byte)'o');
        WriteKnown(1, 14);
        WriteKnown(3, 15, 16);

        byte[] bytes = Archive.Serialize(harbour, new ArchiveOptions { UnicodeStrings = false });

        Assert.Equal(expected.ToArray(), bytes);
        Assert.Equal(Described(harbour), Described(Archive.Deserialize<Harbour>(bytes)));
        Assert.Equal(Described(harbour), Described(Archive.Deserialize<Harbour>(bytes, new ArchiveOptions { Trace = new Silent() })));

        void WriteNew(string name, params int[] members)
        {
            writer.Write(ushort.MaxValue);
            writer.Write((ushort)0);
            writer.Write((ushort)name.Length);
            writer.Write(name.ToCharArray());
            WriteMembers(members);
        }

        void WriteKnown(int number, params int[] members)
        {
            writer.Write((ushort)(0x8000 | number));
            WriteMembers(members);
        }

        void WriteMembers(int[] members)
        {
            foreach (int member in members)
                writer.Write(member);
        }

        static string Described(Harbour harbour) => string.Join(
            "; ",
            harbour.Places.Select(place => $"{place.GetType().Name} {place.Bay} {(place as Derived)?.Row} {(place as NamedBerth)?.Name}"));
    }

    [Fact]
    public void Through_a_stream_that_gives_one_byte_at_a_time_they_come_too()
    {
        Harbour harbour = new() { Places = [.. Enumerable.Range(0, 40).Select(static i => new Derived { Bay = i, Row = -i })] };
        using Archive archive = new(new OneByteStream(Archive.Serialize(harbour)), ArchiveMode.Load);

        Harbour again = archive.ReadEmbedded<Harbour>();

        Assert.Equal(Numbers(harbour), Numbers(again));

        static IEnumerable<(int, int)> Numbers(Harbour harbour) =>
            harbour.Places.Cast<Derived>().Select(static place => (place.Bay, place.Row));
    }

    [Fact]
    public void Bytes_that_are_no_value_are_told_by_the_place_in_the_list()
    {
        Ledger ledger = new() { Entries = [new Entry { Amount = 1 }, new Entry { Amount = 2 }, new Entry { Amount = 3 }] };
        byte[] bytes = Archive.Serialize(ledger);
        bytes.AsSpan(bytes.Length - 16).Fill(0x7F);

        ArchiveException error = Assert.Throws<ArchiveException>(() => Archive.Deserialize<Ledger>(bytes));

        Assert.Equal((ArchiveError.BadData, "Ledger.Entries[2] (Entry).Amount"), (error.Error, error.Path));
        error = Assert.Throws<ArchiveException>(() => Archive.Deserialize<Ledger>(bytes[..^18]));
        Assert.Equal((ArchiveError.EndOfStream, "Ledger.Entries[2]"), (error.Error, error.Path));
        error = Assert.Throws<ArchiveException>(() => Archive.Deserialize<Ledger>(bytes[..^15]));
        Assert.Equal((ArchiveError.EndOfStream, "Ledger.Entries[2] (Entry).Amount"), (error.Error, error.Path));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    public void They_lie_no_deeper_than_the_limit_allows(int most, bool isAllowed)
    {
        Ledger ledger = new() { Entries = [new Entry { Amount = 1 }, new Entry { Amount = 2 }] };
        byte[] bytes = Archive.Serialize(ledger);
        ArchiveOptions options = new() { Limits = new ArchiveLimits { MaxDepth = most } };

        if (isAllowed)
        {
            Assert.Equal(bytes, Archive.Serialize(ledger, options));
            Assert.Equal(2m, Archive.Deserialize<Ledger>(bytes, options).Entries[1].Amount);
            return;
        }
        Assert.Equal(ArchiveError.LimitExceeded, Assert.Throws<ArchiveException>(() => Archive.Serialize(ledger, options)).Error);
        Assert.Equal(ArchiveError.LimitExceeded, Assert.Throws<ArchiveException>(() => Archive.Deserialize<Ledger>(bytes, options)).Error);
    }

    [Fact]
    public void A_derived_object_is_not_taken_for_its_base()
    {
        Derived derived = new() { Bay = 1, Row = 2 };

        Assert.Equal(8, Archive.Serialize(derived).Length);
        Assert.Equal((1, 2), (Archive.Clone(derived).Bay, Archive.Clone(derived).Row));
        Assert.Throws<ArgumentException>(() => Archive.Serialize<Berth>(derived));
        Assert.Throws<ArgumentNullException>(() => Archive.Serialize<Berth>(null!));
    }

    [Theory]
    [InlineData(0, 16, "decimal", "Price")]
    [InlineData(16, 26, "DateTimeOffset", "At")]
    [InlineData(58, 62, "Rune", "Mark")]
    public void Bytes_that_are_no_value_are_told_by_the_member_that_has_them(int offset, int position, string type, string member)
    {
        byte[] bytes = Archive.Serialize(s_quote);
        bytes.AsSpan(offset, position - offset).Fill(0x7F);

        ArchiveException error = Assert.Throws<ArchiveException>(() => Archive.Deserialize<Quote>(bytes));

        Assert.Equal((ArchiveError.BadData, position, $"Quote.{member}"), (error.Error, (int)error.Position!, error.Path));
        Assert.Contains(type, error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Of_each_length_but_its_own_it_says_what_is_missing_or_left()
    {
        byte[] bytes = Archive.Serialize(new Tick(3, 1.5));

        for (int length = 0; length < bytes.Length; length++)
        {
            byte[] few = bytes[..length];
            ArchiveException early = Assert.Throws<ArchiveException>(() => Archive.Deserialize<Tick>(few));
            Assert.Equal((ArchiveError.EndOfStream, length < 4 ? 0 : 4), (early.Error, (int)early.Position!));
        }
        ArchiveException late = Assert.Throws<ArchiveException>(() => Archive.Deserialize<Tick>([.. bytes, 0]));
        Assert.Equal(ArchiveError.TrailingData, late.Error);
        Assert.Equal(new Tick(3, 1.5), Archive.Deserialize<Tick>([.. bytes, 0], new ArchiveOptions { AllowTrailingData = true }));
    }

    [Theory]
    [InlineData(15, 0, true)]
    [InlineData(0, 841, false)]
    [InlineData(0, -841, false)]
    [InlineData(long.MaxValue, 0, false)]
    [InlineData(-1, 0, false)]
    [InlineData(0, 1, false)]
    [InlineData(600_000_000, 1, true)]
    [InlineData(3_155_378_975_999_999_999, -1, false)]
    [InlineData(3_155_378_975_999_999_999, 840, true)]
    public void There_are_the_times_that_DateTimeOffset_has(long ticks, short minutes, bool isTime)
    {
        byte[] bytes = [.. BitConverter.GetBytes(ticks), .. BitConverter.GetBytes(minutes)];

        if (isTime)
            Assert.Equal((ticks, minutes), Parts(Archive.Deserialize<DateTimeOffset>(bytes)));
        else
            Assert.Equal(
                ArchiveError.BadData,
                Assert.Throws<ArchiveException>(() => Archive.Deserialize<DateTimeOffset>(bytes)).Error);

        static (long, short) Parts(DateTimeOffset time) => (time.Ticks, (short)time.TotalOffsetMinutes);
    }

    [Fact]
    public void A_writer_that_lends_less_than_asked_gets_all_the_same()
    {
        Miser miser = new();

        Archive.Serialize(miser, new Tick(3, 1.5));

        Assert.Equal(Archive.Serialize(new Tick(3, 1.5)), miser.Bytes);
    }

    private static bool HasLayout(object value) => value is IFixedLayout && ObjectLayout.Of(value) is FixedLayout;

    private static void Compare<T>(T value) where T : IArchivable
    {
        byte[] expected = Archive.Serialize(value, new ArchiveOptions());
        ArrayBufferWriter<byte> writer = new();
        Archive.Serialize(writer, value);

        Assert.Equal(expected, Archive.Serialize(value));
        Assert.Equal(expected, writer.WrittenSpan.ToArray());
        Assert.Equal(value, Archive.Deserialize<T>(expected));
        Assert.Equal(value, Archive.Deserialize<T>(expected.AsSpan()));
        Assert.Equal(value, Archive.Deserialize<T>(expected, new ArchiveOptions()));
    }

    [Serializable]
    internal sealed partial record Quote
    {
        public decimal Price;
        public DateTimeOffset At;
        public Int128 Volume;
        public UInt128 Total;
        public Rune Mark;
        public Complex Signal;
        public Vector2 Slope;
        public Vector3 Place;
        public Vector4 Weights;
        public Quaternion Turn;
        public Plane Ground;
        public DayOfWeek Day;
    }

    [Serializable]
    private sealed partial record Tick(int Number, double Price);

    [Serializable]
    internal partial record Gauge
    {
        public Gauge(int bytes) => this.bytes = bytes;

        private protected Gauge()
        {
        }

        public int bytes { get; }

        public int isLoaded { get; set; } = 5;

        public virtual long Level { get; set; }
    }

    [Serializable]
    internal sealed partial record FineGauge : Gauge;

    [Serializable]
    internal sealed partial record Pair<T>
    {
        public int Left;
        public int Right { get; init; }
    }

    [Serializable]
    internal sealed partial class Named
    {
        public int Number;
        public string Name = "";
    }

    [Serializable]
    internal partial class Berth
    {
        public int Bay;
    }

    [Serializable]
    internal partial class Derived : Berth
    {
        public int Row;
    }

    [Serializable]
    internal sealed partial class Quay : Derived, IEquatable<Quay>
    {
        private readonly int _depth;

        public Quay(int depth) => _depth = depth;

        public bool Equals(Quay? other) => other is not null && (Bay, Row, _depth) == (other.Bay, other.Row, other._depth);

        public override bool Equals(object? other) => Equals(other as Quay);

        public override int GetHashCode() => HashCode.Combine(Bay, Row, _depth);
    }

    [Serializable]
    internal sealed partial class NamedBerth : Berth
    {
        public string Name = "";
    }

    [Serializable]
    internal sealed partial class Harbour
    {
        public List<Berth> Places = [];
    }

    [Serializable]
    internal sealed partial class Entry
    {
        public decimal Amount;
    }

    [Serializable]
    internal sealed partial class Ledger
    {
        public List<Entry> Entries = [];
    }

    [Serializable]
    internal partial class Called
    {
        public int Number;

        [System.Runtime.Serialization.OnDeserialized]
        private void Check() => Number++;
    }

    [Serializable]
    internal sealed partial class BerthOfCalled : Called
    {
        public int Bay;
    }

    [Serializable]
    [RuntimeClass(Schema = 2)]
    internal sealed partial class Versioned
    {
        public int Number;

        [System.Runtime.Serialization.OptionalField(VersionAdded = 2)]
        public int Count;
    }

    [Serializable]
    internal abstract partial class Unfinished
    {
        public int Number;
    }

    [Serializable]
    internal sealed partial class Empty;

    [Serializable]
    internal partial struct Slot
    {
        public int Number;
    }

    /// <summary>Says by its byte which of the two was asked.</summary>
    private sealed class Split : IArchivable, IFixedLayout
    {
        public ObjectLayout Layout => new FixedLayout(
            typeof(Split), size: 1, static (_, bytes) => bytes[0] = 1, static bytes => new Split());

        public void Store(Span<byte> bytes) => bytes[0] = 1;

        public bool TryLoad(ReadOnlySpan<byte> bytes) => true;

        public void Serialize(Archive archive) => archive.Write((byte)2);
    }

    /// <summary>Lends one byte, whatever is asked for.</summary>
    private sealed class Miser : IBufferWriter<byte>
    {
        private readonly byte[] _lent = new byte[1];

        public List<byte> Bytes { get; } = [];

        public void Advance(int count) => Bytes.AddRange(_lent.AsSpan(0, count));

        public Memory<byte> GetMemory(int sizeHint = 0) => _lent;

        public Span<byte> GetSpan(int sizeHint = 0) => _lent;
    }

    private sealed class Silent : ArchiveTrace;

    private sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));
    }
}
