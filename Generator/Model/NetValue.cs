namespace Stevedore.Generator.Model;

/// <summary>
/// A value type or a small object of .NET that an archive has methods for: <c>Write</c>, and <c>Read</c> with the type's name.
/// </summary>
/// <param name="Notation">The bytes in the words of MFC, or the type's name where MFC has none.</param>
/// <param name="Size">The number of bytes, where it is always the same.</param>
internal sealed record NetValue(string Name, string Namespace, string Notation, int? Size = null)
{
    private const string Specialized = "System.Collections.Specialized";
    private const string References = "count, CObject* each";
    private const string Entries = "count, (CObject*, CObject*) each";

    private readonly int? _rawAlignment;

    private static readonly Dictionary<string, NetValue> s_all = new[]
    {
        new NetValue("Decimal", "System", "decimal", 16) { IsScalar = true },
        new("Half", "System", "Half", 2) { IsScalar = true, IsMemoryLayout = true, Alignment = 2 },
        new("Int128", "System", "__int128", 16) { IsScalar = true, IsMemoryLayout = true },
        new("UInt128", "System", "unsigned __int128", 16) { IsScalar = true, IsMemoryLayout = true },
        new("Guid", "System", "GUID", 16) { IsScalar = true, IsMemoryLayout = true, Alignment = 4 },
        new("DateTime", "System", "DateTime", 8) { IsScalar = true },
        new("DateTimeOffset", "System", "DateTimeOffset", 10) { IsScalar = true },
        new("DateOnly", "System", "DateOnly", 4) { IsScalar = true },
        new("TimeOnly", "System", "TimeOnly", 8) { IsScalar = true },
        new("TimeSpan", "System", "TimeSpan", 8) { IsScalar = true, IsMemoryLayout = true, Alignment = 8 },
        new("Index", "System", "Index", 4),
        new("Range", "System", "Range", 8),
        new("Version", "System", "CString"),
        new("Uri", "System", "CString"),
        new("Rune", "System.Text", "char32_t", 4) { IsScalar = true },
        new("StringBuilder", "System.Text", "CString"),
        new("CultureInfo", "System.Globalization", "CString"),
        new("IPAddress", "System.Net", "CString"),
        new("BitArray", "System.Collections", "count, bits"),
        new("BigInteger", "System.Numerics", "count, BYTE each"),
        new("Complex", "System.Numerics", "double[2]", 16) { IsScalar = true, IsMemoryLayout = true, Alignment = 8 },
        new("Vector2", "System.Numerics", "float[2]", 8) { IsScalar = true, IsMemoryLayout = true, Alignment = 4 },
        new("Vector3", "System.Numerics", "float[3]", 12) { IsScalar = true, IsMemoryLayout = true, Alignment = 4 },
        new("Vector4", "System.Numerics", "float[4]", 16) { IsScalar = true, IsMemoryLayout = true, Alignment = 4 },
        new("Quaternion", "System.Numerics", "float[4]", 16) { IsScalar = true, IsMemoryLayout = true, Alignment = 4 },
        new("Plane", "System.Numerics", "float[4]", 16) { IsScalar = true, IsMemoryLayout = true, Alignment = 4 },
        new("Matrix3x2", "System.Numerics", "float[3][2]", 24) { IsScalar = true, IsMemoryLayout = true, Alignment = 4 },
        new("Matrix4x4", "System.Numerics", "float[4][4]", 64) { IsScalar = true, IsMemoryLayout = true, Alignment = 4 },
        new("Point", "System.Drawing", "POINT", 8) { RawAlignment = 4 },
        new("Size", "System.Drawing", "SIZE", 8) { RawAlignment = 4 },
        new("PointF", "System.Drawing", "float[2]", 8) { IsScalar = true, IsMemoryLayout = true, Alignment = 4 },
        new("SizeF", "System.Drawing", "float[2]", 8) { IsScalar = true, IsMemoryLayout = true, Alignment = 4 },
        new("RectangleF", "System.Drawing", "float[4]", 16) { IsScalar = true, IsMemoryLayout = true, Alignment = 4 },
        new("Rectangle", "System.Drawing", "RECT", 16) { RawAlignment = 4 },
        new("Color", "System.Drawing", "ARGB", 4) { RawAlignment = 4 },
        new("ArrayList", "System.Collections", References) { IsCollection = true, HoldsObjects = true },
        new("Queue", "System.Collections", References) { IsCollection = true, HoldsObjects = true },
        new("Stack", "System.Collections", References) { IsCollection = true, HoldsObjects = true },
        new("Hashtable", "System.Collections", Entries) { IsCollection = true, HoldsObjects = true, HasComparer = true },
        new("SortedList", "System.Collections", Entries) { IsCollection = true, HoldsObjects = true, HasComparer = true },
        new("OrderedDictionary", Specialized, Entries) { IsCollection = true, HoldsObjects = true, HasComparer = true },
        new("StringCollection", Specialized, "count, CString each") { IsCollection = true },
        new("NameValueCollection", Specialized, "count, (CString, count, CString each) each") { IsCollection = true, HasComparer = true },
    }.ToDictionary(value => value.Name);

    /// <summary>A collection from before there were type parameters, whose methods only generated code calls.</summary>
    public bool IsCollection { get; private init; }

    /// <summary>Its elements may be any objects.</summary>
    public bool HoldsObjects { get; private init; }

    /// <summary>It is loaded with the comparer of the one that it replaces.</summary>
    public bool HasComparer { get; private init; }

    /// <summary>Archives store and load it with the numbers beside it, by one call for all.</summary>
    public bool IsScalar { get; private init; }

    /// <summary>Every bit pattern is a value and lies in memory as on the wire, so that elements are copied as a block.</summary>
    public bool IsMemoryLayout { get; private init; }

    /// <summary>
    /// What .NET aligns the value to in a structure, where that is the same on every machine: the size of its largest field.
    /// </summary>
    public int? Alignment { get; private init; }

    /// <summary>What C++ aligns the value's counterpart to; null where it has none of these bytes.</summary>
    public int? RawAlignment
    {
        get => _rawAlignment ?? Alignment;
        private init => _rawAlignment = value;
    }

    /// <summary>All of them.</summary>
    public static IEnumerable<NetValue> All => s_all.Values;

    /// <summary>The value that has this simple name; null if none has.</summary>
    public static NetValue? Named(string name) => s_all.TryGetValue(name, out NetValue value) ? value : null;
}
