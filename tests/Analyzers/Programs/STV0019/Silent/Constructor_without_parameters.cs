[Serializable]
public sealed partial class Register(string name)
{
    [NonSerialized] private readonly object _lock = new();

    private Register()
        : this("")
    {
    }

    public string Name { get; } = name.Trim();

    public bool IsIdle => Monitor.TryEnter(_lock);
}
