namespace Stevedore;

/// <summary>Where a storing archive puts its bytes when its buffer is full.</summary>
internal abstract class ArchiveSink
{
    public abstract void Write(ReadOnlySpan<byte> bytes);

    /// <summary>Passes on what lies in buffers further down.</summary>
    public virtual void Flush() { }
}
