using System.Runtime.Serialization;

namespace Stevedore.Payloads.Tests.Versions.Second;

#pragma warning disable CA1051, CS0414, CS0649, IDE0044, IDE0051, IDE0052 // Fields as people wrote them.

// As the program is.
[Serializable, FormerName("Stevedore.Payloads.Tests.Versions.First.Order"), RuntimeClass("Purchase", Schema = 2, Versionable = true)]
public partial class Purchase
{
    private long _number;
    private int? _count;
    private double _weight;
    [FormerName("_older"), FormerName("_oldTitle")] private string _title = "";
    private int _color;
    private Color _kind;
    private List<Part> _parts = [];
    [OptionalField(VersionAdded = 2)] private string? _added = "as constructed";

    [FormerName("Name")] public string FullName { get; set; } = "";

    public object?[] Values => [_number, _count, _weight, _title, _color, _kind, _parts.Count, _added, FullName];
}

[Serializable, FormerName("Stevedore.Payloads.Tests.Versions.First.Part")]
public partial class Part
{
    private int _size;

    public int Size => _size;
}

[Serializable]
public partial class Wanting
{
    private int _size;
    private int _missing;

    public int Sum => _size + _missing;
}

[Serializable, FormerName("Stevedore.Payloads.Tests.Versions.First.Narrowed")]
public partial class Narrowed
{
    public int Number;
}

[FormerName("Stevedore.Payloads.Tests.Versions.First.Color")]
public enum Color
{
    Red,
    Green,
    Blue,
}
