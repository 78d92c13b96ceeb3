using System.Runtime.InteropServices;
using System.Runtime.Serialization;

namespace Stevedore.Tool.Tests.Dumping.Model;

/// <summary>A document with a member of every kind.</summary>
[Serializable, RuntimeClass("CYard", Schema = 2, Versionable = true)]
public sealed partial class Yard
{
    private int _width, _depth;
    private bool _isOpen;
    private string _name = "";

    [MarshalAs(UnmanagedType.Bool)]
    private bool _isPaid;

    private YardKind _kind;
    private List<List<ushort>> _rows = [];
    private Slot[] _slots = [];
    private Dictionary<string, Crane?> _cranes = [];

    [Embedded]
    private Crane _main = new();

    private Crane? _spare;
    private (string Owner, int Share) _pair = ("", 0);

    [NestedArchive]
    private Crane _inner = new();

    private Tower? _tower;
    private string?[] _notes = [];

    [OptionalField(VersionAdded = 2)]
    private double _fee;

    public static Yard Example()
    {
        Crane heavy = new HeavyCrane { Name = "Atlas", Load = 2.5f };
        Yard yard = new()
        {
            _width = 10,
            _depth = 20,
            _isOpen = true,
            _name = "Nord",
            _isPaid = true,
            _kind = YardKind.Timber,
            _rows = [[1, 2], [], [3]],
            _slots = [new Slot { X = 1, Y = -2 }, new Slot { X = 3, Y = 4 }],
            _main = new Crane { Name = "Main" },
            _spare = heavy,
            _pair = ("Ost", 7),
            _inner = new Crane { Name = "Inner" },
            _tower = Tower.Example(),
            _notes = ["first", null],
            _fee = 1.25,
        };
        heavy.Home = yard;
        yard._cranes = new() { ["a"] = heavy, ["b"] = new Crane { Name = "B" }, ["c"] = null };
        return yard;
    }
}
