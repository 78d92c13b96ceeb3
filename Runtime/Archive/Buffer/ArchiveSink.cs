namespace Stevedore;

/// <summary>Where a storing archive puts its bytes when its buffer is full.</summary>
internal abstract class ArchiveSink
{
    public abstract void Write(ReadOnlySpan<byte> bytes);

    /// <summary>Takes back the last bytes, so that others are written in their place.</summary>
    /// <returns>Whether that is possible.</returns>
    public virtual bool TryTakeBack(long count) => false;

    /// <summary>Passes on what lies in buffers further down.</summary>
    public virtual void Flush() { }
}
