namespace Stevedore;

/// <summary>
/// Looks on while archives load: it is told of every byte that is read, once and in order, and of the bodies that begin and end. Derive
/// from it and give it to <see cref="ArchiveOptions.Trace"/>.
/// </summary>
/// <remarks>
/// It is called on the thread that loads, before the value is there, and must not use the archive. It sees the archives of all calls that
/// have the same options, one after the other. Loading takes longer then; without a trace it takes no longer than if there were none. The
/// value that is the whole of a call such as
/// <see cref="Archive.Load{T}(string, ArchiveOptions?)"/> has no body of its own here: it begins and ends with the call.
/// When loading fails, bodies are not ended. Connections load a message again that had not come whole, and tell of it again. MFC has no
/// such thing.
/// </remarks>
public abstract class ArchiveTrace
{
    /// <summary>Bytes are read.</summary>
    /// <param name="read">Where they are, and what they are read as.</param>
    public virtual void OnRead(in ArchiveRead read)
    {
    }

    /// <summary>A body begins; what is read until it ends belongs to it.</summary>
    /// <param name="body">Whose body it is.</param>
    public virtual void OnBodyBegin(in ArchiveBody body)
    {
    }

    /// <summary>A body has been loaded.</summary>
    /// <param name="body">What <see cref="OnBodyBegin"/> was told, with the value that has been loaded.</param>
    public virtual void OnBodyEnd(in ArchiveBody body)
    {
    }

    /// <summary>
    /// The bytes of memory that these methods have allocated, which are no part of what the bytes of an archive take.
    /// </summary>
    internal long Allocated { get; private set; }

    internal void TellRead(in ArchiveRead read)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        OnRead(read);
        Allocated += GC.GetAllocatedBytesForCurrentThread() - before;
    }

    internal void TellBegin(in ArchiveBody body)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        OnBodyBegin(body);
        Allocated += GC.GetAllocatedBytesForCurrentThread() - before;
    }

    internal void TellEnd(in ArchiveBody body)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        OnBodyEnd(body);
        Allocated += GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
