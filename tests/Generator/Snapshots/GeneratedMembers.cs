namespace Stevedore.Generator.Tests.Snapshots;

/// <summary>One kind of member each.</summary>
public sealed class GeneratedMembers
{
    [Fact]
    public Task Scalars_that_follow_each_other_go_in_one_call() => Generated.MembersAsync("""
        private int _number;
        private byte _grade;
        private double _weight;
        """);

    [Fact]
    public Task A_bool_is_a_byte() => Generated.MembersAsync("private bool _isOpen;");

    [Fact]
    public Task An_enum_is_its_number() => Generated.MembersAsync("private Kind _kind;");

    [Fact]
    public Task A_string_that_must_not_be_null_is_empty_instead() => Generated.MembersAsync("""
        private string _label = "";
        private string? _note;
        """);

    [Fact]
    public Task Values_of_MFC_have_methods_of_their_own() => Generated.MembersAsync("""
        private MfcTime _packed;
        private OleDateTime _sailed;
        private OleCurrency _price;
        private Rect _area;
        private Point _place;
        """);

    [Fact]
    public Task Values_of_the_platform_have_methods_of_their_own() => Generated.MembersAsync("""
        private Guid _id;
        private decimal _fee;
        private DateTime _since;
        private Version? _form;
        """);

    [Fact]
    public Task A_value_that_may_be_missing_is_a_bool_and_the_value() => Generated.MembersAsync("private int? _limit;");

    [Fact]
    public Task A_tuple_is_its_parts() => Generated.MembersAsync("private (string Name, DateTime? Since) _owner;");

    [Fact]
    public Task A_lazy_value_is_computed_to_be_stored() => Generated.MembersAsync("private Lazy<string>? _text;");

    [Fact]
    public Task A_structure_is_in_place() => Generated.MembersAsync("private Slot _slot;");

    [Fact]
    public Task A_class_is_a_reference() => Generated.MembersAsync("""
        private CPort _home = new();
        private CPort? _next;
        private object? _anything;
        """);

    [Fact]
    public Task An_embedded_class_is_in_place() => Generated.MembersAsync("[Embedded] private CPort _port = new();");

    [Fact]
    public Task A_readonly_field_is_assigned_through_a_reference() => Generated.MembersAsync("private readonly int _number;");

    [Fact]
    public Task A_property_is_stored_by_the_field_behind_it() => Generated.MembersAsync("""
        public int Number { get; set; }
        public int Count { get; init; }
        public string? Title { get; }
        """);

    [Fact]
    public Task A_parameter_that_a_primary_constructor_captures_is_stored_first() => Generated.TypeAsync("CCrane", """
        [Serializable] public sealed partial class CCrane(int reach)
        {
            private short _load;
            public int Reach => reach;
        }
        """);

    [Fact]
    public Task A_buffer_of_fixed_size_is_its_elements() => Generated.TypeAsync("Code", """
        [Serializable] public unsafe partial struct Code
        {
            public fixed byte Letters[4];
        }
        """);

    [Fact]
    public Task An_inline_array_is_its_elements() => Generated.MembersAsync("""
        private Codes _codes;

        [InlineArray(4)] public struct Codes { private int _code; }
        """);

    [Fact]
    public Task What_is_no_data_is_left_out() => Generated.MembersAsync("""
        private const int Limit = 3;
        private static int s_count;
        private int _stored;
        [NonSerialized] private int _scratch;
        [field: NonSerialized] public int Cache { get; set; }
        public Action? Callback;
        public event EventHandler? Opened { add { } remove { } }
        """);

    [Fact]
    public Task An_order_goes_before_that_of_the_declarations() => Generated.MembersAsync("""
        [Order(2)] private string _last = "";
        [Order(1)] private string _first = "";
        """);

    [Fact]
    public Task A_type_of_others_is_stored_by_its_formatter() => Generated.TypeAsync("CShip", """
        public sealed class EncodingFormatter : ArchiveFormatter<Encoding>
        {
            public override void Write(Archive archive, Encoding value) => archive.Write(value.CodePage);

            public override Encoding Read(Archive archive) => Encoding.GetEncoding(archive.ReadInt32());
        }

        [Serializable] public sealed partial class CShip
        {
            private Encoding _text = Encoding.ASCII;
        }
        """, "[assembly: ArchiveFormatter(typeof(Encoding), typeof(Cargo.EncodingFormatter))]");
}
