namespace Stevedore;

/// <content>Whole values to and from streams, on the caller's thread.</content>
public sealed partial class Archive
{
    /// <summary>
    /// Stores a value in place into a stream, whose bytes are those of <see cref="Serialize{T}(T, ArchiveOptions?)"/>. They are written
    /// when all of the value is stored: if that fails, nothing is written. <see cref="SaveAsync{T}(Stream, T, ArchiveOptions?,
    /// CancellationToken)"/> does the same without blocking a thread.
    /// </summary>
    /// <typeparam name="T"><inheritdoc cref="Serialize{T}(T, ArchiveOptions?)" path="/typeparam"/></typeparam>
    /// <param name="stream">The stream, which stays open and is not flushed.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">How to write; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentNullException">The stream or the value is null.</exception>
    /// <exception cref="ArgumentException">
    /// The stream cannot be written; or the value is of a class derived from <typeparamref name="T"/>, or has members that cannot be
    /// stored.
    /// </exception>
    /// <exception cref="ArchiveException">A limit is exceeded, or a null is refused.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <example>
    /// <code>
    /// using MemoryStream stream = new();
    /// Archive.Serialize(stream, new Ship { Name = "Ada" });
    /// stream.Position = 0;
    /// Ship ship = Archive.Deserialize&lt;Ship&gt;(stream);
    /// </code>
    /// </example>
    public static void Serialize<T>(Stream stream, T value, ArchiveOptions? options = null)
    {
        EnsureWritable(stream);
        Archive archive = Rent(ArchiveMode.Store, options);
        archive.StoreToMemory();
        try
        {
            archive.StoreRoot(value);
            foreach (ReadOnlyMemory<byte> piece in archive.Buffer.Written)
                stream.Write(piece.Span);
        }
        finally
        {
            archive.Return();
        }
    }

    /// <inheritdoc cref="Serialize{T}(Stream, T, ArchiveOptions?)"/>
    public static void Save<T>(Stream stream, T value, ArchiveOptions? options = null) => Serialize(stream, value, options);

    /// <summary>
    /// Loads a value that was stored in place from where a stream is. Bytes behind it that were read ahead are given back as
    /// <see cref="Close"/> gives them back: a stream that can seek is behind the value afterwards. One that cannot does not show them to
    /// those who read it directly, so of such a one the value must take all, and the call waits for the end.
    /// <see cref="LoadAsync{T}(Stream, ArchiveOptions?, CancellationToken)"/> does the same without blocking a thread.
    /// </summary>
    /// <typeparam name="T"><inheritdoc cref="Serialize{T}(T, ArchiveOptions?)" path="/typeparam"/></typeparam>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="options">
    /// How to read; <see langword="null"/> for the defaults. With <see cref="ArchiveOptions.AllowTrailingData"/> a stream that cannot seek
    /// may have more as well: its bytes are kept for the next call over the same stream object.
    /// </param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    /// <exception cref="ArchiveException">
    /// The bytes are not those of a <typeparamref name="T"/>, a limit is exceeded, or there are bytes left in a stream that cannot seek
    /// (<see cref="ArchiveError.TrailingData"/>).
    /// </exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <example>
    /// One value after the other, from a file that has several:
    /// <code>
    /// using FileStream file = File.OpenRead("ships.dat");
    /// while (file.Position &lt; file.Length)
    ///     Console.WriteLine(Archive.Deserialize&lt;Ship&gt;(file).Name);
    /// </code>
    /// </example>
    public static T Deserialize<T>(Stream stream, ArchiveOptions? options = null)
    {
        Archive archive = RentFor(stream, options);
        try
        {
            T value = archive.LoadRoot<T>();
            archive.EnsureEndOf(stream);
            return value;
        }
        finally
        {
            archive.GiveBackAndReturn();
        }
    }

    /// <inheritdoc cref="Deserialize{T}(Stream, ArchiveOptions?)"/>
    public static T Load<T>(Stream stream, ArchiveOptions? options = null) => Deserialize<T>(stream, options);

    private static Archive RentFor(Stream stream, ArchiveOptions? options)
    {
        EnsureReadable(stream);
        Archive archive = Rent(ArchiveMode.Load, options);
        archive.Buffer.ReadFrom(new StreamSource(stream), Math.Max(FileBufferSize, archive._options.BufferSize));
        return archive;
    }

    private static void EnsureReadable(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
            throw new ArgumentException("The stream cannot be read.", nameof(stream));
    }

    private static void EnsureWritable(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite)
            throw new ArgumentException("The stream cannot be written.", nameof(stream));
    }

    /// <summary>Sees to it that a stream which takes nothing back has no more than the value.</summary>
    private void EnsureEndOf(Stream stream)
    {
        if (stream.CanSeek || _options.AllowTrailingData)
            return;
        EnsureEnd();
        // What is behind the limit on bytes is not received, and there all the same.
        byte next = 0;
        if (Position < _limits.MaxBytes || new StreamSource(stream).Read(new Span<byte>(ref next)) == 0)
            return;
        StreamPushback.TryUnread(stream, [next]);
        throw Trailing(1, isLeast: true);
    }

    private void GiveBackAndReturn()
    {
        try
        {
            Buffer.GiveBackUnread();
        }
        finally
        {
            Return();
        }
    }
}
