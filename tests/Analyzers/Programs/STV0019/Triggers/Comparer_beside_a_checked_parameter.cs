using Stevedore;

[Serializable]
public partial class [|Register|](string name)
{
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    public Dictionary<string, int> Numbers { get; } = new(StringComparer.OrdinalIgnoreCase);
}
