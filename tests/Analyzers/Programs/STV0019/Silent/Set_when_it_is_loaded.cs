using System.Runtime.Serialization;

[Serializable]
public sealed partial class Log(Stream stream)
{
    [NonSerialized] private object _lock = new();

    public long Length { get; } = stream.Length;

    public bool IsIdle => Monitor.TryEnter(_lock);

    [OnDeserializing]
    private void Prepare(StreamingContext context) => _lock = new object();
}
