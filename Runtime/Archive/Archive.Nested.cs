namespace Stevedore;

/// <content>Blocks of bytes that are archives of their own.</content>
public sealed partial class Archive
{
    /// <summary>
    /// Stores a value into an archive of its own, with its own numbers, and that archive as its size and its bytes.
    /// MFC: <c>CArchive</c> over a <c>CMemFile</c>.
    /// </summary>
    /// <param name="count">The width of the size; <see langword="null"/> for MFC's count.</param>
    /// <param name="value">What is stored.</param>
    /// <param name="store">Stores it in the archive that it is given.</param>
    /// <exception cref="ArchiveException">As for <see cref="Write(byte)"/>; or the width cannot hold the size (<see cref="ArchiveError.BadData"/>).</exception>
    public void WriteNested<T>(WireType? count, T value, Action<Archive, T> store)
    {
        ArgumentNullException.ThrowIfNull(store);
        Buffer.EnsureStoring();
        using Archive inner = Nest(ArchiveMode.Store);
        inner.StoreToMemory();
        store(inner, value);
        if (count is { } form)
            WriteCount(inner.Buffer.Written.Count, form);
        else
            WriteCount(inner.Buffer.Written.Count);
        Buffer.WriteBytes(inner.Buffer.Written);
    }

    /// <summary>Loads a value from a block of bytes that is an archive of its own.</summary>
    /// <param name="count">The width of the size; <see langword="null"/> for MFC's count.</param>
    /// <param name="load">Loads the value from the archive that it is given.</param>
    /// <exception cref="ArchiveException">
    /// As for <see cref="ReadBytes"/>; or the value does not take all of the bytes (<see cref="ArchiveError.BadData"/>). The position of an error within the block counts from its
    /// beginning.
    /// </exception>
    public T ReadNested<T>(WireType? count, Func<Archive, T> load)
    {
        ArgumentNullException.ThrowIfNull(load);
        int size = count is { } form ? ReadCollectionCount(form) : Math.Max(0, ReadCollectionCount());
        // Bytes that stay are read where they lie, so that archives within archives do not each cost a copy of the bytes that all of them promise.
        ArraySegment<byte> block = Buffer.TryReadSegment(size, out ArraySegment<byte> segment) ? segment : new(ReadArray<byte>(size));
        using Archive inner = Nest(ArchiveMode.Load);
        inner.Buffer.ReadFrom(block);
        T value = load(inner);
        return inner.Position == size
            ? value
            : throw Error(ArchiveError.BadData, $"Of the {size} bytes of a nested archive only {inner.Position} belong to its value.");
    }
}
