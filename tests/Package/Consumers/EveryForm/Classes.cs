using Stevedore;

namespace Cargo;

[Serializable]
public abstract partial class Gear
{
    private uint _number;

    protected Gear(uint number) => _number = number;
}

[Serializable]
public partial class Crane : Gear
{
    private readonly string _name;
    private Gear? _neighbour;

    public Crane(string name, Gear? neighbour)
        : base(1)
    {
        _name = name;
        _neighbour = neighbour;
    }

    // For loading.
    private Crane()
        : base(0)
    {
    }

    public override string ToString() => _name;
}

[Serializable]
public partial class Ship
{
    private readonly int _tonnage;

    private Ship() => Flag = "";

    public Crane? Crane { get; set; }

    public List<Crane> Cranes { get; set; } = [];

    public IReadOnlyList<Ship> Fleet { get; } = [];

    public string Flag { get; private set; }

    [Serializable]
    private sealed partial class Log(string text) : Ship
    {
        public string Text { get; } = text;
    }

    public static Ship Make(string text) => new Log(text) { Flag = text };
}

[Serializable]
public sealed partial record Booking(string Customer, Slot Slot)
{
    public required int Number { get; init; }
}

[Serializable]
public partial class ByHand
{
    private ushort _close;

    public virtual void Serialize(Archive archive)
    {
        ArgumentNullException.ThrowIfNull(archive);
        archive.Exchange(ref _close);
    }
}

public static class Roots
{
    public static byte[] Save(IEnumerable<(int Number, string? Text)> rows) => Archive.Serialize(new List<(int, string?)>(rows));

    public static void Save(Stream stream)
    {
        using Archive archive = new(stream, ArchiveMode.Store);
        archive.WriteObject(new Box());
        archive.WriteObject(new Ledger());
        archive.WriteObject(new Shape());
    }
}
