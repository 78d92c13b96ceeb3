using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>Counts, fixed lengths and nulls at the end of collections other than arrays and lists.</summary>
public sealed partial class CountForms
{
    [Fact]
    public void Every_collection_of_elements_has_a_count_of_the_width_that_it_is_given()
    {
        CCounted stored = new();
        stored.Fill();

        CCounted loaded = RoundTrip.Tagged(stored);

        Assert.Equal(stored.Contents, loaded.Contents);
        Assert.True(loaded.Names.Contains("A"), "The comparer of the member that was there is lost.");
    }

    [Fact]
    public void A_missing_collection_is_stored_as_empty()
    {
        byte[] bytes = Archive.Serialize(new CQueues());

        Assert.Equal("00" + "0000" + "000000000000", Convert.ToHexString(bytes));
        CQueues loaded = Archive.Deserialize<CQueues>(bytes);
        Assert.Empty(loaded.Numbers!);
        Assert.Empty(loaded.Words);
        Assert.Equal<short>([0, 0, 0], loaded.Fixed!);
    }

    [Fact]
    public void A_queue_of_bytes_has_the_bytes_of_an_array()
    {
        CQueues queues = new() { Numbers = new Queue<byte>([1, 2]), Words = [3], Fixed = new LinkedList<short>([4, 5]) };

        Assert.Equal("020102" + "01000300" + "040005000000", Convert.ToHexString(Archive.Serialize(queues)));
    }

    [Fact]
    public void A_null_ends_a_linked_list_of_references()
    {
        CChain chain = new();
        chain.Links!.AddLast(new CChain());
        chain.Links.AddLast(chain);

        CChain loaded = RoundTrip.Tagged(chain);

        Assert.Equal(2, loaded.Links!.Count);
        Assert.Same(loaded, loaded.Links.Last!.Value);
    }

    [Fact]
    public void Every_dictionary_has_a_count_of_the_width_that_it_is_given()
    {
        CMaps stored = new()
        {
            Ports = new() { ["A"] = 1 },
            Sorted = new() { [3] = [4, 5] },
            Concurrent = new([new(6, 7)]),
            Frozen = new Dictionary<byte, byte> { [8] = 9 }.ToFrozenDictionary(),
            Interface = new Dictionary<byte, byte> { [10] = 11 },
        };

        byte[] bytes = Archive.Serialize(stored);

        Assert.Equal(
            "01FFFEFF01410001000000" + "0100030200" + "0405" + "010000000607" + "010809" + "010A0B" + "00",
            Convert.ToHexString(bytes));
        CMaps loaded = Archive.Deserialize<CMaps>(bytes);
        Assert.Equal(bytes, Archive.Serialize(loaded));
        Assert.True(loaded.Ports.ContainsKey("a"), "The comparer of the member that was there is lost.");
        Assert.Empty(loaded.Missing!);
    }

    [Fact]
    public void A_dictionary_that_is_too_large_for_its_count_is_refused()
    {
        CMaps maps = new() { Missing = Enumerable.Range(0, 256).ToDictionary(static i => (short)i, static i => (short)i) };

        Assert.Equal(ArchiveError.BadData, Assert.Throws<ArchiveException>(() => Archive.Serialize(maps)).Error);
    }

    [Serializable]
    internal sealed partial class CMaps
    {
        [Count(WireType.Byte)]
        public Dictionary<string, int> Ports { get; set; } = new(StringComparer.OrdinalIgnoreCase);

        [Count(WireType.UInt16)]
        public SortedDictionary<byte, byte[]> Sorted { get; set; } = [];

        [Count(WireType.UInt32)]
        public ConcurrentDictionary<byte, byte> Concurrent { get; set; } = [];

        [Count(WireType.Byte)]
        public FrozenDictionary<byte, byte> Frozen { get; set; } = FrozenDictionary<byte, byte>.Empty;

        [Count(WireType.Byte)]
        public IReadOnlyDictionary<byte, byte> Interface { get; set; } = new Dictionary<byte, byte>();

        [Count(WireType.Byte)]
        public Dictionary<short, short>? Missing { get; set; }
    }

    [Serializable]
    internal sealed partial class CCounted
    {
        [Count(WireType.Byte)]
        private Queue<int> _queue = new();
        [Count(WireType.UInt16)]
        private Stack<string> _stack = new();
        [Count(WireType.UInt32)]
        private LinkedList<int> _linked = new();
        [Count(WireType.Byte)]
        private SortedSet<int> _sorted = [];
        [Count(WireType.Byte)]
        private ConcurrentQueue<int> _concurrent = new();
        [Count(WireType.Byte)]
        private ObservableCollection<string> _observed = [];
        [Count(WireType.Byte)]
        private ReadOnlyCollection<int> _readOnly = new([]);
        [Count(WireType.Byte)]
        private ImmutableArray<int> _immutable = [];
        [Count(WireType.Byte)]
        private ImmutableStack<int> _immutableStack = [];
        [Count(WireType.Byte)]
        private FrozenSet<int> _frozen = FrozenSet<int>.Empty;
        [Count(WireType.Byte)]
        private Memory<byte> _memory;
        [Count(WireType.Byte)]
        private ArraySegment<string> _segment;
        [Count(WireType.Byte)]
        private IReadOnlyList<int> _interface = [];
        [Count(WireType.Byte)]
        private IEnumerable<int>? _enumerable;
        [Count(WireType.Byte)]
        private Collection<(int, string)[]> _pairs = [];

        [Count(WireType.Byte)]
        public HashSet<string> Names { get; set; } = new(StringComparer.OrdinalIgnoreCase);

        public string Contents => string.Join(
            "; ",
            string.Join(",", _queue),
            string.Join(",", _stack),
            string.Join(",", _linked),
            string.Join(",", _sorted),
            string.Join(",", _concurrent),
            string.Join(",", _observed),
            string.Join(",", _readOnly),
            string.Join(",", _immutable),
            string.Join(",", _immutableStack),
            string.Join(",", _frozen.Order()),
            string.Join(",", _memory.ToArray()),
            string.Join(",", _segment.AsEnumerable()),
            string.Join(",", _interface),
            string.Join(",", _enumerable ?? []),
            string.Join(",", _pairs[0]),
            string.Join(",", Names));

        public void Fill()
        {
            _queue = new([1, 2]);
            _stack = new(["a", "b"]);
            _linked = new([3, 4]);
            _sorted = [6, 5];
            _concurrent = new([7, 8]);
            _observed = ["c", "d"];
            _readOnly = new([9, 10]);
            _immutable = [11, 12];
            _immutableStack = [13, 14];
            _frozen = FrozenSet.ToFrozenSet([15, 16]);
            _memory = new byte[] { 17, 18 };
            _segment = new(["e", "f", "g"], 1, 2);
            _interface = [19, 20];
            _enumerable = Enumerable.Range(21, 2);
            _pairs = [[(1, "x"), (2, "y")]];
            Names.Add("a");
        }
    }

    [Serializable]
    internal sealed partial class CQueues
    {
        [Count(WireType.Byte)]
        public Queue<byte>? Numbers { get; set; }

        [Count(WireType.UInt16)]
        public ImmutableArray<ushort> Words { get; set; }

        [FixedLength(3)]
        public LinkedList<short>? Fixed { get; set; }
    }

    [Serializable]
    internal sealed partial class CChain
    {
        [NullTerminated]
        public LinkedList<CChain>? Links { get; set; } = new();
    }
}
