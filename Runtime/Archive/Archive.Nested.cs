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
        EnsureStoring();
        using Archive inner = Nest(ArchiveMode.Store);
        inner.StoreTo(null);
        store(inner, value);
        if (count is { } form)
            WriteCount(inner._position, form);
        else
            WriteCount(inner._position);
        PutBytes(inner._buffer.AsSpan(0, inner._position));
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
        ArraySegment<byte> block = TakeSegment(size);
        using Archive inner = Nest(ArchiveMode.Load);
        inner.LoadFrom(block);
        T value = load(inner);
        return inner.Position == size
            ? value
            : throw Error(ArchiveError.BadData, $"Of the {size} bytes of a nested archive only {inner.Position} belong to its value.");
    }

    /// <summary>
    /// Takes bytes where they lie, if all that the archive will have lie there; else copies them, since the buffer is filled anew. So archives
    /// within archives do not each cost a copy of the bytes that all of them promise.
    /// </summary>
    private ArraySegment<byte> TakeSegment(int size)
    {
        if (_source is not null || _loadEnd - _position < size)
            return new ArraySegment<byte>(ReadArray<byte>(size));
        int start = _position;
        _position += size;
        return new ArraySegment<byte>(_buffer, start, size);
    }

    private Archive Nest(ArchiveMode mode)
    {
        Archive inner = new(isSpare: false);
        inner.Configure(mode, _options);
        inner.UnicodeStrings = UnicodeStrings;
        inner.AnsiEncoding = AnsiEncoding;
        inner.Document = Document;
        inner._depth = _depth;
        inner._schemas = Schemas;
        return inner;
    }
}
