namespace Stevedore.Generator.Tests.Snapshots;

/// <summary>One attribute each that says what MFC's operators do not.</summary>
public sealed class GeneratedLayouts
{
    [Fact]
    public Task Magic_is_stored_and_compared() => Generated.MembersAsync("""
        [Magic] private const string Signature = "SHIP";
        [Magic] private const ushort Mark = 0x1234;
        """);

    [Fact]
    public Task A_count_has_the_width_that_is_asked_for() => Generated.MembersAsync("""
        [Count(WireType.Byte)] private List<ushort> _seals = [];
        [Count(WireType.UInt32)] private string[] _names = [];
        """);

    [Fact]
    public Task A_counted_text_has_the_width_that_is_asked_for() => Generated.MembersAsync("""
        [Count(WireType.UInt16)] private string _label = "";
        """);

    [Fact]
    public Task A_text_of_fixed_length_is_padded() => Generated.MembersAsync("""
        [FixedLength(12), WireType(WireType.AnsiString)] private string _code = "";
        [FixedLength(8), WireType(WireType.UnicodeString)] private string _name = "";
        """);

    [Fact]
    public Task A_fixed_number_of_elements_has_no_count() => Generated.MembersAsync("""
        [FixedLength(8)] private readonly byte[] _raw = [];
        [FixedLength(3)] private CPort?[] _ports = [];
        """);

    [Fact]
    public Task Arrays_of_arrays_have_a_fixed_length_each() => Generated.MembersAsync("[FixedLength(4, 2)] private int[][] _rows = [];");

    [Fact]
    public Task References_end_with_a_null() => Generated.MembersAsync("[NullTerminated] private List<CPort> _ports = [];");

    [Fact]
    public Task A_number_of_another_width_is_checked_for_range() =>
        Generated.MembersAsync("[WireType(WireType.UInt16)] private int _level;");

    [Fact]
    public Task Network_order_begins_with_the_highest_byte() => Generated.MembersAsync("""
        [NetworkOrder] private uint _address;
        [NetworkOrder, WireType(WireType.UInt16)] private Kind _kind;
        """);

    [Fact]
    public Task Truth_values_have_the_widths_of_native_code() => Generated.MembersAsync("""
        [MarshalAs(UnmanagedType.Bool)] private bool _isOpen;
        [MarshalAs(UnmanagedType.VariantBool)] private bool _isLate;
        """);

    [Fact]
    public Task A_text_is_that_of_either_build() => Generated.MembersAsync("""
        [MarshalAs(UnmanagedType.LPStr)] private string _ansi = "";
        [MarshalAs(UnmanagedType.LPWStr)] private string? _unicode;
        """);

    [Fact]
    public Task A_text_is_in_the_code_page_that_is_asked_for() =>
        Generated.MembersAsync("[CodePage(932)] private string _japanese = \"\";");

    [Fact]
    public Task Times_and_money_take_the_forms_of_MFC() => Generated.MembersAsync("""
        [WireType(WireType.Time32)] private DateTimeOffset _written;
        [WireType(WireType.OleDateTime)] private DateTime _sailed;
        [WireType(WireType.Currency)] private decimal _price;
        """);

    [Fact]
    public Task A_nested_archive_has_numbers_of_its_own() => Generated.MembersAsync("""
        [NestedArchive, Count(WireType.UInt32), Embedded] private CPort _inner = new();
        """);

    [Fact]
    public Task A_condition_of_the_class_is_asked_for_where_the_member_stands() => Generated.MembersAsync("""
        private byte _flags;
        [When(nameof(HasBerth))] private string _berth = "";
        [When(nameof(HasBerth))] private int _depth;

        private bool HasBerth => _flags != 0;
        """);

    [Fact]
    public Task A_condition_of_another_type_may_ask_the_archive() => Generated.TypeAsync("CRoute", """
        [Serializable] public sealed partial class CRoute
        {
            [When(typeof(Format), nameof(Format.IsLong))] private double _length;
        }

        public static class Format
        {
            public static bool IsLong(Archive archive) => archive.Document is not null;
        }
        """);

    [Fact]
    public Task Other_members_hold_the_count() => Generated.MembersAsync("""
        private ushort _width;
        private ushort _height;
        [Count(nameof(_width), nameof(_height))] private byte[] _pixels = [];
        [Count(nameof(Ports))] private CPort?[] _ports = [];
        [Count(nameof(_width))] private Queue<int> _queue = new();
        [Count(nameof(_height)), WireType(WireType.AnsiString)] private string _name = "";
        private int Ports() => _width - 1;
        """);

    [Fact]
    public Task A_number_ends_a_collection() => Generated.MembersAsync("""
        [TerminatedBy(0)] private List<ushort> _ids = [];
        [TerminatedBy(-1, nameof(Slot.Bay))] private Slot[] _slots = [];
        [TerminatedBy(0)] private Kind[] _kinds = [];
        """);

    [Fact]
    public Task The_last_element_says_so() => Generated.TypeAsync("CHold", """
        [Serializable] public sealed partial class CHold
        {
            [Until(nameof(Row.IsLast)), Embedded] private List<Row> _rows = [];
        }

        [Serializable] public sealed partial class Row
        {
            public byte Flags;
            public bool IsLast => Flags == 0;
        }
        """);

    [Fact]
    public Task The_rest_goes_on_to_the_end() => Generated.MembersAsync("[Rest] private byte[] _tail = [];");

    [Fact]
    public Task The_rest_may_be_of_objects() => Generated.MembersAsync("[Rest, Embedded] private List<CPort> _tail = [];");

    [Fact]
    public Task A_count_has_the_form_of_the_length_of_a_string() => Generated.MembersAsync("""
        [Count(WireType.AnsiString)] private byte[] _blob = [];
        """);

    [Fact]
    public Task A_number_says_the_class() => Generated.TypeAsync("CHold", """
        [Serializable] public sealed partial class CHold
        {
            [TypeDiscriminator(WireType.UInt16)] private Shape _shape = new Line();
            [Count(WireType.Byte), TypeDiscriminator(WireType.Byte, NullDiscriminator = 0)] private List<Shape?> _shapes = [];
        }

        [DerivedType(typeof(Line), 1), DerivedType(typeof(Circle), 2)]
        [Serializable] public abstract partial class Shape;

        [Serializable] public sealed partial class Line : Shape;

        [Serializable] public sealed partial class Circle : Shape;
        """);

    [Fact]
    public Task A_chain_in_place_ends_by_its_condition() => Generated.MembersAsync("""
        private byte _more;
        [Embedded, When(nameof(HasMore))] private CHold? _next;
        private bool HasMore => _more != 0;
        """);
}
