// What is expected stands at the end of a line: the warnings of that line, in the order of their ids. All else that this program would be
// warned of is said only because an archive is not seen.
using System.Runtime.InteropServices;
using System.Runtime.Serialization;
using Stevedore;

namespace Cargo;

[Serializable]
public sealed partial class Crate
{
    private readonly int _colour;
    private int _pieces;
    private string _goods = "";
    private string? _note;
    [MarshalAs(UnmanagedType.Currency)] private decimal _price;
    private (int Length, int Width) _size;
    private Crate? _next;
    [NonSerialized] private int _shelf; // CA1823 CS0169 IDE0044 IDE0051
    [NonSerialized] private readonly int _row; // CS0649
    [NonSerialized] private int _lastRow; // IDE0044 IDE0052
    private static int s_made; // CA1823 CS0169 IDE0044 IDE0051

    public Crate(int row) => _lastRow = row;

    public int Place => _row + _colour;

    public List<string> Labels { get; set; } = [];

    [field: NonSerialized]
    public List<string> Shown { get; set; } = []; // CA2227

    [OnDeserialized]
    private void Loaded(StreamingContext context) { }

    private void Moved() { } // CA1822 IDE0051
}

/// <summary>One member that has no wire form does not let the others look unused.</summary>
[Serializable]
public sealed partial class Unfinished
{
    private int _pieces;
    private string _goods = "";
    private readonly int _colour;
    private Stream? _stream;
}

/// <summary>Not partial, so nothing stores it.</summary>
[Serializable]
public sealed class Forgotten
{
    private int _pieces; // CA1823 CS0169 IDE0044 IDE0051
    private string _goods = ""; // CA1823 CS0414 IDE0044 IDE0051
    private readonly int _colour; // CS0649
    private (int Length, int Width) _size; // CA1823 CA2235 CS0169 IDE0051
    private Forgotten? _next; // CA1823 CA5362 CS0169 IDE0044 IDE0051
    [MarshalAs(UnmanagedType.Currency)] private decimal _price; // CA1823 CS0169 CS0618 IDE0044 IDE0051

    public List<string> Labels { get; set; } = []; // CA2227

    public int Colour => _colour;

    private Forgotten() { }

    [OnDeserialized]
    private void Loaded(StreamingContext context) { } // CA1822
}

/// <summary>What its own body does not store is not stored.</summary>
[Serializable]
public sealed partial class ByHand
{
    private int _pieces;
    private int _forgotten; // CA1823 CS0169 IDE0044 IDE0051
    private ByHand? _next;

    public void Serialize(Archive archive)
    {
        archive.Exchange(ref _pieces);
        archive.ExchangeObject(ref _next);
    }
}

[Serializable]
public sealed partial class Port
{
    private readonly string _name;
    [NonSerialized] private string _shown; // IDE0044

    public Port(string name)
    {
        _name = name;
        _shown = name;
    }

    // For loading.
    private Port() { } // CS8618

    public string Name => _name + _shown;
}

[Serializable]
public sealed partial class Harbour
{
    private readonly string _name;

    public Harbour(string name) => _name = name;

    private Harbour() { }

    public string Name => _name;
}

[Serializable]
public sealed partial class Berth
{
    private readonly string _name;

    public Berth(string name) => _name = name;

    private Berth() { } // CS8618

    public static Berth None { get; } = new();

    public string Name => _name;
}

[Serializable]
public partial class Quay
{
    private readonly string _name;

    private Quay() { } // CS8618

    public string Name => _name;

    [Serializable]
    public sealed partial class Short : Quay;
}

[Serializable]
public sealed partial class Pier
{
    private readonly string _name;

    public Pier() { } // CS8618

    public string Name => _name;
}
