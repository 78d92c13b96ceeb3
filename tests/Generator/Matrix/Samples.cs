namespace Stevedore.Generator.Tests.Matrix;

/// <summary>
/// The table of the round-trip matrix: a type as C# writes it, and expressions of values that it must keep. Everything else, in which
/// places such a value may lie, is made from it.
/// </summary>
internal static class Samples
{
    public static IReadOnlyList<Sample> All { get; } =
    [
        new("bool", "true", "false"),
        new("byte", "0", "255"),
        new("sbyte", "-128", "127"),
        new("short", "short.MinValue", "short.MaxValue"),
        new("ushort", "0", "0xFFFF"),
        new("int", "int.MinValue", "0", "int.MaxValue"),
        new("uint", "0", "uint.MaxValue"),
        new("long", "long.MinValue", "long.MaxValue"),
        new("ulong", "0", "ulong.MaxValue"),
        new("float", "0", "-0f", "float.NaN", "float.Epsilon", "float.NegativeInfinity"),
        new("double", "0", "-0d", "double.NaN", "double.MaxValue"),
        new("char", "'\\0'", "'ß'", "'\\uD800'"),
        new("string", "\"\"", "\"Käse 🧀\"", "new string('x', 300)") { IsReference = true, IsKey = true },
        new("DayOfWeek", "DayOfWeek.Friday", "(DayOfWeek)77"),
        new("Tiny", "Tiny.One", "(Tiny)255"),
        new("Huge", "Huge.Most", "(Huge)5"),
        new("decimal", "0m", "1.000m", "-0.0000000000000000000000000001m", "decimal.MaxValue", "decimal.MinValue"),
        new("Half", "Half.NaN", "Half.MaxValue", "Half.Epsilon"),
        new("Int128", "Int128.MinValue", "Int128.MaxValue", "-1"),
        new("UInt128", "0", "UInt128.MaxValue"),
        new("BigInteger", "0", "-1", "BigInteger.Pow(-7, 321)", "255", "256"),
        new("Guid", "Guid.Empty", "new Guid(\"00112233-4455-6677-8899-aabbccddeeff\")"),
        new(
            "DateTime",
            "default",
            "new DateTime(2026, 11, 22, 13, 0, 0, DateTimeKind.Utc)",
            "DateTime.MaxValue",
            "new DateTime(2026, 7, 1, 0, 0, 0, DateTimeKind.Local)"),
        new("DateTimeOffset", "default", "DateTimeOffset.MaxValue", "new DateTimeOffset(2026, 11, 22, 1, 2, 3, TimeSpan.FromHours(-14))"),
        new("DateOnly", "DateOnly.MinValue", "DateOnly.MaxValue"),
        new("TimeOnly", "TimeOnly.MinValue", "TimeOnly.MaxValue"),
        new("TimeSpan", "TimeSpan.MinValue", "TimeSpan.MaxValue", "TimeSpan.Zero"),
        new("Rune", "new Rune('a')", "new Rune(0x1F9C0)"),
        new("Index", "0", "^0", "^7", "int.MaxValue"),
        new("Range", "..", "1..^2"),
        new("Version", "new Version()", "new Version(1, 2)", "new Version(1, 2, 3, int.MaxValue)") { IsReference = true, IsKey = true },
        new(
            "Uri",
            "new Uri(\"https://example.org/ä?b=c#d\")",
            "new Uri(\"/only/a/path\", UriKind.Relative)",
            "new Uri(\"\", UriKind.Relative)",
            "new Uri(\"file:///etc/hosts\")") { IsReference = true },
        new("CultureInfo", "CultureInfo.InvariantCulture") { IsReference = true },
        new("IPAddress", "IPAddress.Loopback", "IPAddress.IPv6Any", "IPAddress.Parse(\"fe80::1%3\")") { IsReference = true, IsKey = true },
        new("StringBuilder", "new StringBuilder()", "new StringBuilder(\"ab\").Append('c', 500)") { IsReference = true },
        new("BitArray", "new BitArray(0)", "new BitArray(9, true)", "new BitArray(new[] { true, false, true })") { IsReference = true },
        new("Complex", "new Complex(1, double.NegativeInfinity)"),
        new("Vector2", "new Vector2(1, float.NaN)"),
        new("Vector3", "new Vector3(1, 2, 3)"),
        new("Vector4", "new Vector4(1, 2, 3, 4)"),
        new("Quaternion", "Quaternion.Identity", "new Quaternion(1, 2, 3, 4)"),
        new("Plane", "new Plane(1, 2, 3, 4)"),
        new("Matrix3x2", "new Matrix3x2(1, 2, 3, 4, 5, 6)"),
        new("Matrix4x4", "new Matrix4x4(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)"),
        new("Point", "new Point(int.MinValue, int.MaxValue)"),
        new("Size", "new Size(-1, 1)"),
        new("PointF", "new PointF(1, float.MinValue)"),
        new("SizeF", "new SizeF(1, 2)"),
        new("Rectangle", "new Rectangle(int.MaxValue, int.MinValue, int.MaxValue, int.MinValue)", "new Rectangle(1, 2, 3, 4)"),
        new("RectangleF", "new RectangleF(1, 2, 3, 4)"),
        new("Color", "Color.FromArgb(1, 2, 3, 4)"),
        new("MfcTime", "new MfcTime(5)"),
        new("OleCurrency", "new OleCurrency(-12345)"),
        new("(int, string?)", "(1, null)", "(-1, \"x\")"),
        new("(byte A, (long B, string C) D, decimal E)", "(1, (2, \"\"), 3.0m)"),
        new("KeyValuePair<string, int>", "new KeyValuePair<string, int>(\"k\", 1)"),
        new("ValueTuple<int>", "new ValueTuple<int>(5)"),
        new("Tuple<int, string>", "Tuple.Create(1, \"x\")") { IsReference = true },
        new("Lazy<string>", "new Lazy<string>(\"late\")", "new Lazy<string>(() => \"computed\")") { IsReference = true },
        new("Place", "new Place { X = 1, Y = -1 }"),
        new("CNode", "new CNode { Name = \"a\", Next = new CNode() }", "CNode.Ring()") { IsReference = true, IsNoRoot = true },
        new("INamed", "new CNode { Name = \"i\" }") { IsReference = true, IsNoRoot = true },
        new("object", "new CLeaf { Name = \"o\", Weight = 2 }") { IsReference = true, IsNoRoot = true },
        new("ArrayList", "new ArrayList()", "new ArrayList { 1, \"b\", null, new CNode { Name = \"c\" } }") { IsReference = true },
        new("Queue", "new Queue()", "new Queue(new object?[] { 1, \"b\", null })") { IsReference = true },
        new("Stack", "new Stack()", "new Stack(new object?[] { 1, \"b\", null })") { IsReference = true },
        new("Hashtable", "new Hashtable()", "new Hashtable { [\"a\"] = 1, [2] = null, ['c'] = new CNode { Name = \"c\" } }")
        {
            IsReference = true,
        },
        new("SortedList", "new SortedList()", "new SortedList { [\"b\"] = 2m, [\"a\"] = null }") { IsReference = true },
        new("OrderedDictionary", "new OrderedDictionary()", "new OrderedDictionary { [\"b\"] = 2.5, [\"a\"] = null }")
        {
            IsReference = true,
        },
        new("StringCollection", "new StringCollection()", "new StringCollection { \"b\", null, \"a\" }") { IsReference = true },
        new("NameValueCollection", "new NameValueCollection()", "new NameValueCollection { { \"b\", \"1\" }, { \"B\", null } }")
        {
            IsReference = true,
        },
        new("IList", "new List<int> { 1 }", "new ArrayList { 1.5f, Guid.Empty }") { IsReference = true, IsNoRoot = true },
        new("IEnumerable", "new[] { \"a\", null }") { IsReference = true, IsNoRoot = true },
        new("IDictionary", "new Dictionary<string, object?> { [\"a\"] = 1L }") { IsReference = true, IsNoRoot = true },
        new("IComparable", "5", "\"text\"") { IsReference = true, IsNoRoot = true },
        new("int[]", "new int[0]", "new[] { 1, 2, 3 }") { IsReference = true },
        new("bool[]", "new[] { true, false }") { IsReference = true },
        new("string?[]", "new[] { \"a\", null }") { IsReference = true },
        new("int[][]", "new[] { new[] { 1 }, new int[0] }") { IsReference = true },
        new("int[,]", "new int[0, 5]", "new[,] { { 1, 2, 3 }, { 4, 5, 6 } }") { IsReference = true },
        new("string?[,,]", "new string?[,,] { { { \"a\", null } }, { { \"b\", \"\" } } }") { IsReference = true },
        new("byte[,,,]", "new byte[1, 2, 1, 2] { { { { 1, 2 } }, { { 3, 4 } } } }") { IsReference = true },
        new("int[][,]", "new[] { new[,] { { 1 } }, new int[2, 0] }") { IsReference = true },
        new("int[,][]", "new int[,][] { { new[] { 1 }, new int[0] } }") { IsReference = true },
        new("CNode?[,]", "new CNode?[,] { { new CNode(), null } }") { IsReference = true },
        .. Sequences("List", "HashSet", "SortedSet", "LinkedList", "Queue", "Stack", "ConcurrentQueue", "ConcurrentStack", "ConcurrentBag"),
        new("Collection<int>", "new Collection<int> { 3, 1 }") { IsReference = true },
        new("ObservableCollection<string>", "new ObservableCollection<string> { \"b\", \"a\" }") { IsReference = true },
        new("BindingList<int>", "new BindingList<int> { 3, 1 }") { IsReference = true },
        new("ReadOnlyCollection<int>", "new ReadOnlyCollection<int>(new[] { 3, 1 })") { IsReference = true },
        new("ReadOnlyCollection<string>", "new ReadOnlyCollection<string>(new[] { \"b\", \"a\" })") { IsReference = true },
        new("ImmutableArray<int>", "default", "ImmutableArray<int>.Empty", "ImmutableArray.Create(3, 1)"),
        new("ImmutableArray<string>", "ImmutableArray.Create(\"b\", \"a\")"),
        new("ImmutableList<int>", "ImmutableList.Create(3, 1)") { IsReference = true },
        new("ImmutableHashSet<string>", "ImmutableHashSet.Create(\"b\", \"a\")") { IsReference = true },
        new("ImmutableSortedSet<string>", "ImmutableSortedSet.Create(\"b\", \"a\")") { IsReference = true },
        new("ImmutableQueue<int>", "ImmutableQueue.Create(3, 1)") { IsReference = true },
        new("ImmutableStack<int>", "ImmutableStack.Create(3, 1)") { IsReference = true },
        new("FrozenSet<string>", "new[] { \"b\", \"a\" }.ToFrozenSet()") { IsReference = true },
        new("Memory<int>", "default", "new[] { 3, 1 }"),
        new("Memory<string>", "new[] { \"b\", \"a\" }"),
        new("ReadOnlyMemory<byte>", "new byte[] { 3, 1 }"),
        new("ArraySegment<int>", "default", "new ArraySegment<int>(new[] { 9, 3, 1 }, 1, 2)"),
        .. Interfaces("IList", "ICollection", "IReadOnlyList", "IReadOnlyCollection", "IEnumerable"),
        new("IEnumerable<string>", "Enumerable.Range(1, 3).Select(x => new string('x', x))") { IsReference = true, IsUnnameable = true },
        new("ISet<string>", "new HashSet<string> { \"b\", \"a\" }") { IsReference = true },
        new("IReadOnlySet<int>", "new HashSet<int> { 3, 1 }") { IsReference = true },
        .. Maps("Dictionary", "SortedDictionary", "SortedList", "ConcurrentDictionary"),
        new(
            "ReadOnlyDictionary<string, int>",
            "new ReadOnlyDictionary<string, int>(new Dictionary<string, int> { [\"b\"] = 1 })") { IsReference = true },
        new("ImmutableDictionary<string, int>", "ImmutableDictionary<string, int>.Empty.Add(\"b\", 1)") { IsReference = true },
        new(
            "ImmutableSortedDictionary<string, int>",
            "ImmutableSortedDictionary<string, int>.Empty.Add(\"b\", 1).Add(\"a\", 2)") { IsReference = true },
        new("FrozenDictionary<string, int>", "new Dictionary<string, int> { [\"b\"] = 1 }.ToFrozenDictionary()") { IsReference = true },
        new("IDictionary<string, Place>", "new Dictionary<string, Place> { [\"b\"] = new Place { X = 1 } }") { IsReference = true },
        new("IReadOnlyDictionary<Guid, string?>", "new Dictionary<Guid, string?> { [Guid.Empty] = null }") { IsReference = true },
        new(
            "Dictionary<(int, string), List<int?>>",
            "new Dictionary<(int, string), List<int?>> { [(1, \"x\")] = [1, null] }") { IsReference = true },
    ];

    /// <summary>Types and members that samples name.</summary>
    public const string Types = """
        public enum Tiny : byte { One = 1 }
        public enum Huge : ulong { Most = ulong.MaxValue }

        public interface INamed { string? Name { get; } }

        [Serializable]
        public partial struct Place
        {
            public int X;
            public long Y;
        }

        [Serializable]
        public partial class CNode : INamed
        {
            public string? Name { get; set; }
            public CNode? Next { get; set; }

            public static CNode Ring()
            {
                var first = new CNode { Name = "first" };
                first.Next = new CNode { Name = "second", Next = first };
                return first;
            }
        }

        [Serializable]
        public sealed partial class CHeld<T>
        {
            public T? Value { get; set; }
            public List<T>? Items { get; set; }
        }

        [Serializable]
        public sealed partial class CLeaf : CNode
        {
            public double Weight { get; set; }
        }
        """;

    private static IEnumerable<Sample> Sequences(params string[] types) => types.SelectMany(type => new[]
    {
        new Sample($"{type}<int>", $"new {type}<int>()", $"new {type}<int>(new[] {{ 3, 1, 2 }})") { IsReference = true },
        new Sample($"{type}<string>", $"new {type}<string>(new[] {{ \"b\", \"a\" }})") { IsReference = true },
    });

    private static IEnumerable<Sample> Interfaces(params string[] types) => types.Select(type =>
        new Sample($"{type}<int>", "new List<int>()", "new[] { 3, 1, 2 }") { IsReference = true });

    private static IEnumerable<Sample> Maps(params string[] types) => types.SelectMany(type => new[]
    {
        new Sample(
            $"{type}<string, int>",
            $"new {type}<string, int>()",
            $"new {type}<string, int> {{ [\"b\"] = 1, [\"a\"] = 2 }}") { IsReference = true },
        new Sample(
            $"{type}<int, CNode?>",
            $"new {type}<int, CNode?> {{ [7] = new CNode {{ Name = \"x\" }}, [8] = null }}") { IsReference = true },
    });
}
