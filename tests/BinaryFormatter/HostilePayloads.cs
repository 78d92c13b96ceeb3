using System.Diagnostics;
using Stevedore.Payloads.Tests.Old;

namespace Stevedore.Payloads.Tests;

/// <summary>
/// Whatever a payload holds, loading it ends with an object or an <see cref="ArchiveException"/>, soon and with little memory.
/// </summary>
public sealed class HostilePayloads
{
    private const string Here = "Stevedore.BinaryFormatter.Tests";

    private const string Pair = "System.Collections.Generic.KeyValuePair`2[[System.Int64, mscorlib],[System.Int64, mscorlib]]";

    [Fact]
    public void Counts_that_no_bytes_pay_for_take_no_memory()
    {
        AssertRefused(ArchiveError.BadData, new PayloadWriter().Nulls(1, int.MaxValue));
        AssertRefused(ArchiveError.LimitExceeded, new PayloadWriter().Nulls(1, 100_000_000));
        AssertRefused(ArchiveError.EndOfStream, new PayloadWriter().Integers(1, 1_000_000_000, [1]));
        AssertRefused(null, new PayloadWriter().NullGrid(1, 65536, 65536));
        AssertRefused(null, new PayloadWriter().NullGrid(1, 30_000, 30_000));
        AssertRefused(null, new PayloadWriter().SystemClass(1, "System.Collections.Generic.List`1[[System.Int32, mscorlib]]",
            ("_items", PayloadWriter.Reference(2)), ("_size", int.MaxValue)).Integers(2, 1, 2));
    }

    [Fact]
    public void A_capacity_is_not_reserved()
    {
        byte[] payload = new PayloadWriter().SystemClass(1, "System.Text.StringBuilder",
            ("m_MaxCapacity", int.MaxValue), ("Capacity", 2_000_000_000), ("m_StringValue", "a")).ToArray();
        Assert.Equal("a", BinaryFormatterPayload.Load(payload).ToString());
    }

    [Fact]
    public void Graphs_of_any_depth_take_no_stack()
    {
        const int Depth = 200_000;
        PayloadWriter chain = new();
        chain.Class(1, Here, typeof(Calls).FullName!, ("Next", PayloadWriter.Reference(2)), ("Numbers", null));
        for (int i = 2; i < Depth; i++)
            chain.Again(i, 1, PayloadWriter.Reference(i + 1), null);
        chain.Again(Depth, 1, null, null);
        Assert.NotNull(BinaryFormatterPayload.Load<Calls>(chain.ToArray()).Next);

        PayloadWriter arrays = new();
        for (int i = 1; i < Depth; i++)
            arrays.Objects(i, PayloadWriter.Reference(i + 1));
        arrays.Objects(Depth);
        Assert.Single(BinaryFormatterPayload.Load<object[]>(arrays.ToArray()));

        PayloadWriter tuples = new();
        string tuple = "System.Tuple`1[[System.Object, mscorlib]]";
        tuples.SystemClass(1, tuple, ("m_Item1", PayloadWriter.Reference(2)));
        for (int i = 2; i < Depth; i++)
            tuples.Again(i, 1, PayloadWriter.Reference(i + 1));
        tuples.Again(Depth, 1, [null]);
        AssertEnds(tuples.ToArray());
    }

    [Fact]
    public void What_is_made_of_itself_is_refused()
    {
        AssertRefused(ArchiveError.BadData, new PayloadWriter().SystemClass(1, "System.Collections.DictionaryEntry",
            ("_key", PayloadWriter.Reference(1)), ("_value", null)));
        AssertRefused(ArchiveError.BadData, new PayloadWriter().SystemClass(1, "System.Collections.Specialized.ListDictionary",
            ("head", PayloadWriter.Reference(2)), ("version", 0), ("count", int.MaxValue), ("comparer", null))
            .SystemClass(2, "System.Collections.Specialized.ListDictionary+DictionaryNode",
                ("key", "a"), ("value", null), ("next", PayloadWriter.Reference(2))));
    }

    [Fact]
    public void An_array_may_hold_itself()
    {
        object[] loaded = BinaryFormatterPayload.Load<object[]>(new PayloadWriter().Objects(1, PayloadWriter.Reference(1)).ToArray());
        Assert.Same(loaded, loaded[0]);
    }

    [Fact]
    public void Keys_that_fall_together_are_refused()
    {
        const int Count = 50_000;
        Dictionary<long, long> chosen = [];
        for (long i = 0; i < Count; i++)
            chosen.TryAdd((i << 32) | i, 0);
        Assert.Equal(Count, chosen.Count);
        byte[] payload = RealBinaryFormatter.Store(chosen);
        Stopwatch time = Stopwatch.StartNew();

        ArchiveException refused = Assert.Throws<ArchiveException>(() => BinaryFormatterPayload.Load<Dictionary<long, long>>(payload));

        Assert.Equal(ArchiveError.LimitExceeded, refused.Error);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(5), $"It took {time.Elapsed}.");
        Assert.Equal(Count, BinaryFormatterPayload.Load<Dictionary<long, long>>(
            payload,
            new BinaryFormatterOptions { Limits = ArchiveLimits.TrustedData }).Count);
        Assert.Contains(Pair[..40], System.Text.Encoding.Latin1.GetString(payload), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("System.Version", "_Major", -1)]
    [InlineData("System.Collections.BitArray", "m_length", 100)]
    [InlineData("System.Drawing.Point", "x", 1)]
    [InlineData("System.Globalization.CultureInfo", "m_name", "en-x-madeup")]
    [InlineData("System.Uri", "AbsoluteUri", "http://[")]
    [InlineData("System.Collections.Queue", "_head", 5)]
    [InlineData("System.Guid", "_a", "text")]
    public void Values_that_cannot_be_are_refused(string type, string field, object value) =>
        AssertRefused(ArchiveError.BadData, new PayloadWriter().SystemClass(1, type, (field, value)));

    [Fact]
    public void Whatever_the_constructor_throws_is_told_as_bad_data()
    {
        ArchiveException refused = AssertRefused(
            ArchiveError.BadData,
            new PayloadWriter().Class(1, Here, typeof(Node).FullName!, ("next", null)));

        Assert.IsType<System.Runtime.Serialization.SerializationException>(refused.InnerException);
    }

    [Fact]
    public void Limits_are_kept()
    {
        byte[] objects = RealBinaryFormatter.Store(Enumerable.Range(0, 20).Select(static _ => new object()).ToArray());
        byte[] text = RealBinaryFormatter.Store(new object[] { new string('a', 11) });

        AssertExceeds(new ArchiveLimits { MaxObjectCount = 10 }, objects);
        AssertExceeds(new ArchiveLimits { MaxCollectionCount = 19 }, objects);
        AssertExceeds(new ArchiveLimits { MaxStringLength = 10 }, text);
        AssertExceeds(new ArchiveLimits { MaxBytes = 30 }, text);
    }

    [Fact]
    public void A_payload_that_ends_anywhere_is_refused()
    {
        byte[] payload = RealBinaryFormatter.Store(new Collections());
        for (int length = 0; length < payload.Length; length++)
            Assert.Throws<ArchiveException>(() => BinaryFormatterPayload.Load(payload.AsMemory(0, length)));
    }

    [Fact]
    public void Bytes_behind_a_payload_are_told_and_left_in_a_stream()
    {
        byte[] payload = [.. RealBinaryFormatter.Store("a"), 1, 2];

        ArchiveException refused = Assert.Throws<ArchiveException>(() => BinaryFormatterPayload.Load(payload));
        Assert.Equal((ArchiveError.TrailingData, payload.Length - 2L), (refused.Error, refused.Position));
        using MemoryStream stream = new(payload);
        Assert.Equal("a", BinaryFormatterPayload.Load<string>(stream));
        Assert.Equal(payload.Length - 2, stream.Position);
    }

    [Fact]
    public void Whatever_bytes_are_changed_nothing_but_an_archive_exception_comes_out()
    {
        const int Rounds = 3_000;
        Random random = new(20260101);
        object[] values = [new Collections(), new Arrays(), new Generics(), new Contracts(), new Calls { Next = new DerivedCalls() }];
        foreach (byte[] payload in values.Select(static value => RealBinaryFormatter.Store(value)))
        {
            for (int round = 0; round < Rounds; round++)
            {
                byte[] changed = [.. payload];
                for (int change = random.Next(1, 4); change > 0; change--)
                    changed[random.Next(17, changed.Length)] = Changed(random, changed);
                AssertEnds(changed);
            }
        }
    }

    private static byte Changed(Random random, byte[] bytes) => random.Next(3) switch
    {
        0 => (byte)random.Next(18),
        1 => bytes[random.Next(bytes.Length)],
        _ => (byte)random.Next(256),
    };

    private static void AssertEnds(byte[] payload)
    {
        try
        {
            BinaryFormatterPayload.Load(payload);
        }
        catch (ArchiveException)
        {
        }
    }

    private static void AssertExceeds(ArchiveLimits limits, byte[] payload)
    {
        BinaryFormatterOptions options = new() { Limits = limits };
        Assert.Equal(
            ArchiveError.LimitExceeded,
            Assert.Throws<ArchiveException>(() => BinaryFormatterPayload.Load(payload, options)).Error);
    }

    private static ArchiveException AssertRefused(ArchiveError? error, PayloadWriter payload)
    {
        byte[] bytes = payload.ToArray();
        long before = GC.GetAllocatedBytesForCurrentThread();
        ArchiveException refused = Assert.Throws<ArchiveException>(() => BinaryFormatterPayload.Load(bytes));
        long taken = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(taken < 80 << 20, $"It took {taken} bytes.");
        Assert.True(error is null || refused.Error == error, refused.ToString());
        return refused;
    }
}
