namespace Stevedore;

/// <summary>Where a storing archive puts its bytes when its buffer is full.</summary>
internal abstract class ArchiveSink
{
    public abstract void Write(ReadOnlySpan<byte> bytes);

    /// <summary>Whether it can take back what it has taken.</summary>
    public virtual bool CanTakeBack => false;

    /// <summary>Takes back the last bytes, so that others are written in their place.</summary>
    public virtual void TakeBack(long count) => throw new NotSupportedException();

    /// <summary>Passes on what lies in buffers further down.</summary>
    public virtual void Flush() { }
}
