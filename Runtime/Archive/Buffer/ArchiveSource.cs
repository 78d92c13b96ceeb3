namespace Stevedore;

/// <summary>Where a loading archive gets its bytes from, when they are not all in its buffer already.</summary>
internal abstract class ArchiveSource
{
    /// <summary>The number of bytes still to come, if that is known.</summary>
    public abstract long? Remaining { get; }

    /// <summary>The same as far as it is known without asking the system again.</summary>
    public virtual long? Expected => Remaining;

    /// <summary>Reads what is there, at least one byte; waits for it if need be.</summary>
    /// <returns>The number of bytes read; 0 at the end.</returns>
    public abstract int Read(Span<byte> destination);

    /// <summary>Whether bytes that were given back are kept where only archives find them.</summary>
    public virtual bool KeepsUnread => false;

    /// <summary>Gives back the last bytes that were read, if anybody can read them again.</summary>
    public virtual bool TryUnread(ReadOnlySpan<byte> bytes) => false;
}
