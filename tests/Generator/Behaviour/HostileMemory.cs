using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>Bytes that are few and ask for much memory: it is bounded for every type, and the limit is told.</summary>
public sealed partial class HostileMemory
{
    private const int Count = 200_000;

    /// <summary>What is free, a collection that grows behind the last question, and what the bytes pay for.</summary>
    private const long Most = 3 * ((64L << 20) + 64 * 5 * Count);

    [Fact]
    public void Structures_that_are_not_there_are_paid_for_by_bytes() => AssertBounded<List<Block?>>(CountOf(Count), [0]);

    [Fact]
    public void Empty_collections_are_paid_for_by_bytes() => AssertBounded<List<ConcurrentDictionary<int, int>>>(CountOf(Count), [0, 0]);

    [Fact]
    public void Archives_of_nothing_are_paid_for_by_bytes() => AssertBounded<List<Box>>(CountOf(Count), [1, 2, 0, 0, 0]);

    [Fact]
    public void Memory_that_objects_make_for_themselves_is_paid_for_by_bytes() => AssertBounded<List<Pond>>(CountOf(Count), [1, 0, 0]);

    [Fact]
    public void Memory_that_structures_make_for_themselves_is_paid_for_by_bytes() => AssertBounded<List<Flask>>(CountOf(Count), [1]);

    [Fact]
    public void Memory_that_values_of_type_parameters_make_is_paid_for_by_bytes() => AssertBounded<Shelf<Flask>>(CountOf(Count), [1]);

    [Fact]
    public void Values_of_type_parameters_that_take_no_bytes_are_in_proportion_to_the_bytes()
    {
        const int Free = 1024;
        int bytes = CountOf(Free).Length;

        // Those of one load are not held against the next.
        for (int load = 0; load < 3; load++)
        {
            ArchiveException refusal = Assert.Throws<ArchiveException>(() => Archive.Deserialize<Shelf<Hollow>>(CountOf(Free + bytes + 1)));
            Assert.Equal(ArchiveError.LimitExceeded, refusal.Error);
            Assert.Equal(Free + bytes, Archive.Deserialize<Shelf<Hollow>>(CountOf(Free + bytes)).Count);
        }
    }

    [Fact]
    public void The_limit_can_be_raised()
    {
        byte[] bytes = [.. CountOf(40_000), .. new byte[40_000]];
        ArchiveOptions patient = new() { Limits = new ArchiveLimits { MaxMemoryPerByte = 100_000 } };

        Assert.Throws<ArchiveException>(() => Archive.Deserialize<List<Block?>>(bytes));
        Assert.Equal(40_000, Archive.Deserialize<List<Block?>>(bytes, patient).Count);
    }

    [Fact]
    public void A_count_alone_reserves_no_more_for_large_elements_than_for_small_ones()
    {
        byte[] bytes = [0xFE, 0xFF];
        Assert.Throws<ArchiveException>(() => Archive.Deserialize<List<Block>>(bytes));
        long before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Throws<ArchiveException>(() => Archive.Deserialize<List<Block>>(bytes));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 << 10);
    }

    [Fact]
    public void What_a_program_allocates_between_values_is_its_own_affair()
    {
        byte[] bytes = [.. Enumerable.Repeat(CountOf(0), 1000).SelectMany(static b => b)];
        using Archive archive = new(new MemoryStream(bytes), ArchiveMode.Load);
        for (int i = 0; i < 1000; i++)
        {
            Assert.Equal(0, archive.ReadCollectionCount());
            GC.KeepAlive(new byte[1 << 20]);
        }
    }

    [Fact]
    public void What_a_program_allocates_between_bodies_is_its_own_affair()
    {
        byte[] bytes = [.. Enumerable.Repeat((byte[])[1, 0, 1], 300).SelectMany(static b => b)];
        using Archive archive = new(new MemoryStream(bytes), ArchiveMode.Load);
        for (int i = 0; i < 300; i++)
        {
            archive.ReadEmbedded<Shelf<Flask>>();
            GC.KeepAlive(new byte[1 << 20]);
        }
    }

    private static void AssertBounded<T>(byte[] head, byte[] element)
    {
        byte[] bytes = [.. head, .. Enumerable.Repeat(element, Count).SelectMany(static b => b)];
        long before = GC.GetAllocatedBytesForCurrentThread();

        ArchiveException refusal = Assert.Throws<ArchiveException>(() => Load<T>(bytes));

        Assert.Equal(ArchiveError.LimitExceeded, refusal.Error);
        Assert.Contains(nameof(ArchiveLimits.MaxMemoryPerByte), refusal.Message);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 64 << 20, Most);
    }

    private static object? Load<T>(byte[] bytes)
    {
        if (typeof(T) == typeof(List<Block?>))
            return Archive.Deserialize<List<Block?>>(bytes);
        if (typeof(T) == typeof(List<Box>))
            return Archive.Deserialize<List<Box>>(bytes);
        if (typeof(T) == typeof(List<Flask>))
            return Archive.Deserialize<List<Flask>>(bytes);
        if (typeof(T) == typeof(Shelf<Flask>))
            return Archive.Deserialize<Shelf<Flask>>(bytes);
        return typeof(T) == typeof(List<Pond>)
            ? Archive.Deserialize<List<Pond>>(bytes)
            : Archive.Deserialize<List<ConcurrentDictionary<int, int>>>(bytes);
    }

    private static byte[] CountOf(int count) =>
        count < ushort.MaxValue ? BitConverter.GetBytes((ushort)count) : [0xFF, 0xFF, .. BitConverter.GetBytes(count)];

    [InlineArray(1024)]
    internal struct Block
    {
        private int _first;
    }

    [Serializable]
    internal partial struct Box
    {
        private byte _kind;

        [NestedArchive]
        private ConcurrentQueue<int>? _contents;
    }

    [Serializable]
    internal partial struct Pond
    {
        private byte _depth;

        private HashSet<int>? _fish;

        [NonSerialized]
        private byte[] _water;

        [System.Runtime.Serialization.OnDeserialized]
        private void Fill() => _water = new byte[4096];
    }

    [Serializable]
    internal sealed partial class Shelf<T>
    {
        private List<T> _items = [];

        public int Count => _items.Count;
    }

    [Serializable]
    internal partial struct Hollow;

    [Serializable]
    internal partial struct Flask
    {
        private byte _kind;

        [NonSerialized]
        private byte[] _water;

        [System.Runtime.Serialization.OnDeserialized]
        private void Fill() => _water = new byte[4096];
    }
}
