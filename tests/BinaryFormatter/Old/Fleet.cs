using System.Runtime.Serialization;

namespace Stevedore.Payloads.Tests.Old;

// What a program of .NET Framework's time has: private fields, bases with private fields of the same names, references in a circle.

#pragma warning disable CA1051, CA1707, CS0414, CS0649, IDE0044, IDE0052 // Fields as people wrote them.

[Serializable]
public abstract partial class Vessel
{
    private string _name = "";
    private int _number;
    protected double _draught;
    internal short _flags;
    public int Tonnage;

    public string? Owner { get; set; }

    protected Vessel(string name, int number)
    {
        _name = name;
        _number = number;
        _draught = number * 1.5;
        _flags = (short)number;
        Tonnage = number * 100;
        Owner = "owner of " + name;
    }
}

[Serializable]
public partial class Ship : Vessel
{
    private string _name;
    private List<Container> _load = [];
    private Captain? _captain;
    [NonSerialized] private object? _lock = new();
    private Ship? _sister;

    public Ship(string name, int number)
        : base("base " + name, number) => _name = name;

    public Captain? Captain { get => _captain; set => _captain = value; }

    public Ship? Sister { get => _sister; set => _sister = value; }

    public List<Container> Load => _load;

    public object? Lock => _lock;
}

[Serializable]
public sealed partial class Tanker(string name, int number) : Ship(name, number)
{
    private readonly Cargo _cargo = new(name, number, Kind.Liquid);
    private Cargo?[] _tanks = [new("a", 1, Kind.Bulk), null];
    private int? _limit = number;
    private Kind? _kind = Kind.Liquid;
    private decimal _price = 12.5m;
    private char _class = 'é';
    private DateTime _built = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
    private TimeSpan _voyage = TimeSpan.FromHours(50);
    private Guid _id = new("00112233-4455-6677-8899-aabbccddeeff");
    private DateTimeOffset _inspected = new(2003, 4, 5, 6, 7, 8, TimeSpan.FromHours(-5));

    public string Berth { get; init; } = "B" + number;
}

public enum Kind : byte
{
    Bulk = 1,
    Liquid = 200,
}

[Serializable]
public readonly partial struct Cargo(string name, double tons, Kind kind)
{
    private readonly string _name = name;
    private readonly double _tons = tons;
    private readonly Kind _kind = kind;

    public string Name => _name;
}

[Serializable]
public partial class Container
{
    private readonly int _number;
    private readonly Dictionary<string, Container> _beside = new(StringComparer.OrdinalIgnoreCase);
    private Ship? _ship;

    public Container(int number, Ship? ship)
    {
        _number = number;
        _ship = ship;
    }

    public Dictionary<string, Container> Beside => _beside;
}

[Serializable, RuntimeClass(Schema = 2, Versionable = true)]
public partial class Captain
{
    private string _name = "";
    private List<Ship> _ships = [];
    [OptionalField(VersionAdded = 2)] private int _rank;

    public Captain(string name) => _name = name;

    public List<Ship> Ships => _ships;
}
