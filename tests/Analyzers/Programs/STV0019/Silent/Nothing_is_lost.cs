[Serializable]
public sealed partial class Register(string name)
{
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    public List<string> Lines { get; } = [];

    public string? Author = null;
}
