using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Drawing;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Stevedore;
using Stevedore.Mfc;

[assembly: ArchiveFormatter(typeof(Regex), typeof(Cargo.PatternFormatter))]

namespace Cargo;

public enum Kind
{
    Dry,
    Reefer,
}

[Serializable]
public partial record struct Vector(float X, float Y);

[Serializable]
public readonly partial struct Slot(int bay, int row) : IEquatable<Slot>
{
    private readonly int _bay = bay;

    public int Row { get; } = row;

    public static bool operator ==(Slot left, Slot right) => left.Equals(right);

    public static bool operator !=(Slot left, Slot right) => !left.Equals(right);

    public bool Equals(Slot other) => _bay == other._bay && Row == other.Row;

    public override bool Equals(object? obj) => obj is Slot other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_bay, Row);
}

/// <summary>Only ever loaded: nobody in this program makes one.</summary>
[Serializable]
internal sealed partial class Tag
{
    private int _number;
    private readonly int _colour;
    private string? _text;
    private Box? _box;
    private Tag? _next;
}

[Serializable]
internal sealed partial class Box
{
    private bool _open;
    [MarshalAs(UnmanagedType.Bool)] private bool _sealed;
    private char _grade;
    private Kind _kind;
    private string _label = "";
    private string? _note;
    [MarshalAs(UnmanagedType.LPStr)] private string _ansi = "";
    [MarshalAs(UnmanagedType.Currency)] private decimal _price;
    private OleDateTime _packed;
    private OleCurrency _insured;
    private OleVariant? _variant;
    private Point _place;
    private Vector _size;
    private object? _anything;
    [Embedded] private Port _inner = new();
    [Embedded] private List<Port> _innerMany = [];
    private byte[] _bytes = [];
    private double[]? _weights;
    private readonly List<int> _numbers = [];
    private List<Kind>? _kinds;
    private bool[] _flags = [];
    private string[][] _rows = [];
    private Dictionary<string, List<Vector>> _paths = [];
    private int? _limit;
    private Guid[] _ids = [];
    private (string Name, DateTime? Since) _owner = ("", null);
    private readonly HashSet<string> _marks = new(StringComparer.OrdinalIgnoreCase);
    private Stack<int>? _levels;
    private ConcurrentQueue<Box> _queue = new();
    private FrozenDictionary<string, double> _prices = FrozenDictionary<string, double>.Empty;
    private int[,]? _plan;
    private ObArray? _objects;
    [Embedded] private WordArray _words = [];
    private Regex? _pattern;
    private TimeSpan _age;
    private Uri? _home;
    private Version? _version;

    public int Count { get; init; }

    public string? Title { get; set; }

    public event EventHandler? Opened;

    public void Open() => Opened?.Invoke(this, EventArgs.Empty);
}

internal sealed class PatternFormatter : ArchiveFormatter<Regex?>
{
    public override void Write(Archive archive, Regex? value) => archive.Write(value?.ToString());

    public override Regex? Read(Archive archive) => archive.ReadString() is { } pattern ? new Regex(pattern) : null;
}
