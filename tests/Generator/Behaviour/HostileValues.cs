using System.Collections.Immutable;
using System.Diagnostics;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>Bytes that no value has: always an <see cref="ArchiveException"/>, whatever .NET would throw.</summary>
public sealed partial class HostileValues
{
    [Fact]
    public void A_decimal_with_impossible_flags_is_refused()
    {
        Refused<decimal>("000000000000000000000000" + "00001D00");
        Refused<decimal>("000000000000000000000000" + "01000000");
    }

    [Fact]
    public void Times_out_of_range_are_refused()
    {
        Refused<DateTime>("FFFFFFFFFFFFFF3F");
        Refused<DateTimeOffset>("FFFFFFFFFFFFFF7F0000");
        Refused<DateTimeOffset>("0000000000000000FF7F");
        Refused<DateOnly>("FFFFFFFF");
        Refused<DateOnly>("DBB93700");
        Refused<TimeOnly>("FFFFFFFFFFFFFFFF");
        Refused<TimeOnly>("00C0692AC9000000");
    }

    [Fact]
    public void A_surrogate_is_no_rune()
    {
        Refused<System.Text.Rune>("00D80000");
        Refused<System.Text.Rune>("00001100");
    }

    [Fact]
    public void Texts_that_are_no_such_thing_are_refused()
    {
        Refused<Version>("FFFEFF01" + "7800");
        Refused<System.Net.IPAddress>("FFFEFF01" + "7800");
        Refused<Uri>("FFFEFF07" + "68007400740070003A002F002F00");
        Refused<System.Globalization.CultureInfo>("FFFEFF03" + "2A002A002A00");
    }

    [Fact]
    public void A_null_key_is_refused()
    {
        Refused<Dictionary<Tuple<int>, int>>("0100" + "00" + "01000000");
    }

    [Fact]
    public void Elements_that_cannot_be_compared_are_refused()
    {
        byte[] addresses = Archive.Serialize(new List<System.Net.IPAddress> { new(1), new(2) });
        byte[] pairs = Archive.Serialize(new List<(System.Net.IPAddress, int)> { (new(1), 1), (new(2), 2) });

        AssertIncomparable(() => Archive.Deserialize<SortedSet<System.Net.IPAddress>>(addresses));
        AssertIncomparable(() => Archive.Deserialize<ImmutableSortedSet<System.Net.IPAddress>>(addresses));
        AssertIncomparable(() => Archive.Deserialize<SortedDictionary<System.Net.IPAddress, int>>(pairs));
        AssertIncomparable(() => Archive.Deserialize<SortedList<System.Net.IPAddress, int>>(pairs));
        AssertIncomparable(() => Archive.Deserialize<ImmutableSortedDictionary<System.Net.IPAddress, int>>(pairs));
        AssertIncomparable(() => Archive.Deserialize<HashSet<Thorn>>(Convert.FromHexString("0100" + "01")));
        AssertIncomparable(() => Archive.Deserialize<Dictionary<Thorn, int>>(Convert.FromHexString("0100" + "01" + "00000000")));
    }

    private static void AssertIncomparable(Func<object?> load)
    {
        ArchiveException refusal = Assert.Throws<ArchiveException>(load);
        Assert.Equal(ArchiveError.BadData, refusal.Error);
        Assert.NotNull(refusal.InnerException);
    }

    [Fact]
    public void Lengths_of_an_array_cannot_ask_for_more_than_the_limits()
    {
        Refused<int[,,]>("FEFF" + "FEFF" + "FEFF", ArchiveError.LimitExceeded);
        Refused<int[,]>("0000" + "FFFFFEFFFF7F", ArchiveError.LimitExceeded);
        Refused<int[,]>("0100" + "FFFF00000000", ArchiveError.BadData);
        Refused<int[,]>("0200" + "0200" + "01000000", ArchiveError.EndOfStream);
    }

    [Fact]
    public void An_array_without_elements_takes_no_time_however_long_it_is_in_one_direction()
    {
        byte[] bytes = [20, 0, .. Enumerable.Repeat(Convert.FromHexString("FFFF00000010" + "0000"), 20).SelectMany(static b => b)];
        long start = Stopwatch.GetTimestamp();

        List<string[,]> loaded = Archive.Deserialize<List<string[,]>>(bytes);

        Assert.Equal(1 << 28, loaded[19].GetLength(0));
        Assert.Equal(bytes, Archive.Serialize(loaded));
        // The loops over what is not there take 8 seconds.
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Bits_that_are_only_announced_cost_nothing()
    {
        Refused<System.Collections.BitArray>("FFFF00100000", ArchiveError.EndOfStream);
    }

    [Fact]
    public void Equal_keys_are_one()
    {
        byte[] bytes = Convert.FromHexString("0200" + "0101" + "0102");

        Assert.Equal(2, Archive.Deserialize<System.Collections.Frozen.FrozenDictionary<byte, byte>>(bytes)[1]);
        Assert.Equal(2, Archive.Deserialize<System.Collections.Immutable.ImmutableSortedDictionary<byte, byte>>(bytes)[1]);
    }

    private static void Refused<T>(string bytes, ArchiveError error = ArchiveError.BadData)
        where T : notnull
    {
        // Generic code cannot name its roots, so the formatters come from the calls below.
        ArchiveException refusal = Assert.Throws<ArchiveException>(() => Load(typeof(T), Convert.FromHexString(bytes)));
        Assert.Equal(error, refusal.Error);
    }

    private static object? Load(Type type, byte[] bytes) => s_loaders[type](bytes);

    private static readonly Dictionary<Type, Func<byte[], object?>> s_loaders = new()
    {
        [typeof(decimal)] = bytes => Archive.Deserialize<decimal>(bytes),
        [typeof(DateTime)] = bytes => Archive.Deserialize<DateTime>(bytes),
        [typeof(DateTimeOffset)] = bytes => Archive.Deserialize<DateTimeOffset>(bytes),
        [typeof(DateOnly)] = bytes => Archive.Deserialize<DateOnly>(bytes),
        [typeof(TimeOnly)] = bytes => Archive.Deserialize<TimeOnly>(bytes),
        [typeof(System.Text.Rune)] = bytes => Archive.Deserialize<System.Text.Rune>(bytes),
        [typeof(Version)] = bytes => Archive.Deserialize<Version>(bytes),
        [typeof(System.Net.IPAddress)] = bytes => Archive.Deserialize<System.Net.IPAddress>(bytes),
        [typeof(Uri)] = bytes => Archive.Deserialize<Uri>(bytes),
        [typeof(System.Globalization.CultureInfo)] = bytes => Archive.Deserialize<System.Globalization.CultureInfo>(bytes),
        [typeof(Dictionary<Tuple<int>, int>)] = bytes => Archive.Deserialize<Dictionary<Tuple<int>, int>>(bytes),
        [typeof(int[,,])] = bytes => Archive.Deserialize<int[,,]>(bytes),
        [typeof(int[,])] = bytes => Archive.Deserialize<int[,]>(bytes),
        [typeof(System.Collections.BitArray)] = bytes => Archive.Deserialize<System.Collections.BitArray>(bytes),
    };

    /// <summary>A value whose hash code expects more of it than bytes from outside may have.</summary>
    [Serializable]
    internal partial struct Thorn : IEquatable<Thorn>
    {
        private byte _length;

        public readonly bool Equals(Thorn other) => _length == other._length;

        public override readonly bool Equals(object? obj) => obj is Thorn other && Equals(other);

        public override readonly int GetHashCode() => _length == 0 ? 0 : throw new InvalidOperationException("It stings.");
    }
}
