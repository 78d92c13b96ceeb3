namespace Stevedore.Generator.Tests.Snapshots;

/// <summary>One kind of collection each.</summary>
public sealed class GeneratedCollections
{
    [Fact]
    public Task Scalars_are_a_block() => Generated.MembersAsync("""
        private byte[] _bytes = [];
        private List<int> _numbers = [];
        """);

    [Fact]
    public Task A_collection_that_may_be_null_stays_null() => Generated.MembersAsync("""
        private double[]? _weights;
        private List<Kind>? _kinds;
        """);

    [Fact]
    public Task Structures_without_gaps_are_a_block() => Generated.MembersAsync("private Slot[] _slots = [];");

    [Fact]
    public Task Booleans_are_stored_one_by_one() => Generated.MembersAsync("private bool[] _flags = [];");

    [Fact]
    public Task Strings_are_stored_one_by_one() => Generated.MembersAsync("private List<string> _names = [];");

    [Fact]
    public Task Objects_are_references() => Generated.MembersAsync("private readonly List<CPort> _calls = [];");

    [Fact]
    public Task Embedded_objects_are_in_place() => Generated.MembersAsync("[Embedded] private CPort[] _calls = [];");

    [Fact]
    public Task Arrays_of_arrays_have_a_count_each() => Generated.MembersAsync("private int[][] _rows = [];");

    [Fact]
    public Task An_array_of_two_dimensions_has_a_count_for_each() => Generated.MembersAsync("private int[,]? _plan;");

    [Fact]
    public Task A_dictionary_keeps_the_comparer_that_the_member_has() => Generated.MembersAsync("""
        private readonly Dictionary<string, int> _weights = new(StringComparer.OrdinalIgnoreCase);
        """);

    [Fact]
    public Task Keys_of_a_dictionary_are_looked_at_unless_they_are_strings() =>
        Generated.MembersAsync("private readonly Dictionary<int, double> _weights = [];");

    [Fact]
    public Task Collections_in_a_dictionary_are_in_its_pairs() =>
        Generated.MembersAsync("private SortedDictionary<short, List<Slot>> _paths = [];");

    [Fact]
    public Task A_set_keeps_the_comparer_that_the_member_has() => Generated.MembersAsync("""
        private readonly HashSet<string> _marks = new(StringComparer.OrdinalIgnoreCase);
        """);

    [Fact]
    public Task A_stack_is_loaded_so_that_its_top_is_the_top() => Generated.MembersAsync("private Stack<int>? _levels;");

    [Fact]
    public Task A_linked_list_is_filled_one_by_one() => Generated.MembersAsync("private LinkedList<string> _route = new();");

    [Fact]
    public Task A_concurrent_collection_is_stored_from_a_copy() => Generated.MembersAsync("private ConcurrentQueue<CPort> _queue = new();");

    [Fact]
    public Task An_immutable_array_may_be_default() => Generated.MembersAsync("private ImmutableArray<int> _numbers;");

    [Fact]
    public Task A_frozen_dictionary_is_frozen_when_all_is_loaded() => Generated.MembersAsync("""
        private FrozenDictionary<string, double> _prices = FrozenDictionary<string, double>.Empty;
        """);

    [Fact]
    public Task Memory_is_loaded_over_an_array_of_its_own() => Generated.MembersAsync("private ReadOnlyMemory<byte> _image;");

    [Fact]
    public Task An_interface_is_loaded_as_a_list() => Generated.MembersAsync("private IReadOnlyList<CPort> _calls = [];");

    [Fact]
    public Task A_collection_object_of_MFC_is_a_reference() => Generated.MembersAsync("private ObList? _list;");
}
