using System.Runtime.Serialization;
using Stevedore;

[Serializable, RuntimeClass(Schema = 2, Versionable = true)]
public partial class Register(string name, int pages, string? title)
{
    [NonSerialized] private readonly object _lock = new();
    [OptionalField(VersionAdded = 2)] private int _copies = 1;

    public string Name { get; } = name;

    public string Title { get; } = title ?? "none";

    public int Sheets { get; } = (pages + 1) * 2;

    public Dictionary<string, int> Numbers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public bool IsIdle => Monitor.TryEnter(_lock) && _copies > 0;
}
