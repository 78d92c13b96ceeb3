using System.ComponentModel;

namespace Stevedore.Generated;

/// <summary>Blocks of bytes that are archives of their own.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Nested
{
    /// <summary>
    /// Stores a value into an archive of its own, with its own numbers, and that archive as its size and its bytes.
    /// MFC: <c>CArchive</c> over a <c>CMemFile</c>.
    /// </summary>
    /// <param name="archive">The archive.</param>
    /// <param name="count">The width of the size; <see langword="null"/> for MFC's count.</param>
    /// <param name="value">What is stored.</param>
    /// <param name="store">Stores it in the archive that it is given.</param>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.Write(byte)"/>; or the width cannot hold the size (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static void WriteNested<T>(this Archive archive, WireType? count, T value, Action<Archive, T> store)
    {
        ArgumentNullException.ThrowIfNull(store);
        archive.Buffer.EnsureStoring();
        using Archive inner = archive.Nest(ArchiveMode.Store);
        inner.StoreToMemory();
        store(inner, value);
        int size = checked((int)inner.Buffer.WrittenSize);
        if (count is { } form)
            archive.WriteCount(size, form);
        else
            archive.WriteCount(size);
        foreach (ReadOnlyMemory<byte> piece in inner.Buffer.Written)
            archive.Buffer.WriteBytes(piece.Span);
    }

    /// <summary>Loads a value from a block of bytes that is an archive of its own.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="count">The width of the size; <see langword="null"/> for MFC's count.</param>
    /// <param name="load">Loads the value from the archive that it is given.</param>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.ReadBytes"/>; or the value does not take all of the bytes (<see cref="ArchiveError.BadData"/>). The
    /// position of an error within the block counts from its beginning.
    /// </exception>
    public static T ReadNested<T>(this Archive archive, WireType? count, Func<Archive, T> load)
    {
        ArgumentNullException.ThrowIfNull(load);
        archive.WatchMemory();
        int size = count is { } form ? archive.ReadCollectionCount(form) : Math.Max(0, archive.ReadCollectionCount());
        long start = archive.Buffer.TracedPosition;
        ArraySegment<byte> block = ReadBlock(archive, size);
        using Archive inner = archive.Nest(ArchiveMode.Load);
        inner.Buffer.TraceFrom(start);
        inner.Buffer.ReadFrom(block);
        inner.Bodies.EnterRoot();
        ArchiveBody body = new(start, ArchiveBodyKind.NestedArchive, typeof(T));
        archive.Buffer.Trace?.TellBegin(body);
        T value = load(inner);
        archive.Buffer.Trace?.TellEnd(body with { Value = value });
        archive.Bodies.CallWhenLoaded(in inner.Bodies, archive);
        if (inner.Position != size)
            throw archive.Error(
                ArchiveError.BadData,
                $"Of the {size} bytes of a nested archive only {inner.Position} belong to its value.");
        return value;
    }

    /// <summary>The bytes of an archive, which tells a trace of them itself.</summary>
    private static ArraySegment<byte> ReadBlock(Archive archive, int size)
    {
        bool isHidden = archive.Buffer.Reveal();
        try
        {
            // Bytes that stay are read where they lie: archives within archives would each cost a copy of the bytes that all of them
            // promise.
            return archive.Buffer.TryReadSegment(size, out ArraySegment<byte> block) ? block : new(archive.ReadArray<byte>(size));
        }
        finally
        {
            if (isHidden)
                archive.Buffer.Hide();
        }
    }
}
