using Stevedore;

[Serializable]
public sealed partial class [|Log|](Stream stream)
{
    [NonSerialized] private readonly object _lock = new();

    public long Length { get; } = stream.Length;

    public bool IsIdle => Monitor.TryEnter(_lock);
}
