using System.Buffers;

namespace Stevedore;

/// <content>
/// Whole values to and from bytes and streams. The root is serialized in place: no tag and no number, as an MFC document.
/// </content>
public sealed partial class Archive
{
    /// <summary>Stores a value in place and returns its bytes.</summary>
    /// <typeparam name="T">
    /// An archivable type, or any type that a member can have, such as a list of them. An abstract class or an interface stands for an
    /// object of any registered class that fits, which is stored as a reference is. What such a type needs is generated where it is named
    /// in a call. Where only generic code passes it on, as in <c>Store&lt;T&gt;(T value)</c>, <see cref="ArchiveRootAttribute"/> names
    /// it.
    /// </typeparam>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">
    /// The value is of a class derived from <typeparamref name="T"/>, or has members that cannot be stored.
    /// </exception>
    /// <exception cref="ArchiveException">
    /// A limit is exceeded, a null is refused, or there are more bytes than an array can have, which a stream can.
    /// </exception>
    /// <example>
    /// <code>
    /// byte[] bytes = Archive.Serialize(new Ship { Name = "Delia" });
    /// </code>
    /// </example>
    public static byte[] Serialize<T>(T value, ArchiveOptions? options = null)
    {
        if (options is null && WholeLayout.TryStore(value, out byte[]? bytes))
            return bytes;
        Archive archive = Rent(ArchiveMode.Store, options);
        archive.StoreToMemory(Array.MaxLength);
        try
        {
            archive.StoreRoot(value);
            return archive.Buffer.Written.ToArray();
        }
        finally
        {
            archive.Return();
        }
    }

    /// <summary>Stores a value in place into a buffer writer, such as a pipe's.</summary>
    /// <inheritdoc cref="Serialize{T}(T, ArchiveOptions?)" path="/exception"/>
    /// <example>
    /// <code>
    /// System.Buffers.ArrayBufferWriter&lt;byte&gt; writer = new();
    /// Archive.Serialize(writer, new Ship { Name = "Delia" });
    /// </code>
    /// </example>
    public static void Serialize<T>(IBufferWriter<byte> writer, T value, ArchiveOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (options is null && WholeLayout.TryStore(value, writer))
            return;
        Archive archive = Rent(ArchiveMode.Store, options);
        archive.Buffer.WriteTo(writer, archive._options.BufferSize);
        try
        {
            archive.StoreRoot(value);
            archive.Buffer.Spill();
        }
        finally
        {
            archive.Return();
        }
    }

    /// <summary>Loads a value that was stored in place and takes all of the bytes.</summary>
    /// <exception cref="ArchiveException">
    /// The bytes are not those of a <typeparamref name="T"/>, a limit is exceeded, or there are bytes left and
    /// <see cref="ArchiveOptions.AllowTrailingData"/> is off (<see cref="ArchiveError.TrailingData"/>).
    /// </exception>
    /// <example>
    /// <code>
    /// Ship ship = Archive.Deserialize&lt;Ship&gt;(File.ReadAllBytes("ship.dat"));
    /// </code>
    /// </example>
    public static T Deserialize<T>(byte[] bytes, ArchiveOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (options is null && WholeLayout.TryMake(bytes, out T? made))
            return made;
        if (RuntimeClass.CreatorOf<T>() is not { } create)
            return RentFor(bytes, options).LoadWholeAndReturn<T>(bytes.Length);
        T value = RuntimeClass.New(create);
        if (options is null)
            WholeLayout.Meet(value);
        return RentFor(bytes, options).LoadWholeAndReturn(value, bytes.Length);
    }

    /// <inheritdoc cref="Deserialize{T}(byte[], ArchiveOptions?)"/>
    public static T Deserialize<T>(ReadOnlySpan<byte> bytes, ArchiveOptions? options = null)
    {
        if (options is null && WholeLayout.TryMake(bytes, out T? made))
            return made;
        if (RuntimeClass.CreatorOf<T>() is not { } create)
            return RentFor(bytes, options).LoadWholeAndReturn<T>(bytes.Length);
        T value = RuntimeClass.New(create);
        if (options is null)
            WholeLayout.Meet(value);
        return RentFor(bytes, options).LoadWholeAndReturn(value, bytes.Length);
    }

    /// <inheritdoc cref="Deserialize{T}(byte[], ArchiveOptions?)"/>
    public static T Deserialize<T>(ReadOnlySequence<byte> bytes, ArchiveOptions? options = null) =>
        RentFor(bytes, options).LoadWholeAndReturn<T>(bytes.Length);

    /// <summary>
    /// Loads a value that was stored in place from the beginning of the bytes. What is behind it is left alone, though a span is copied as
    /// a whole first: of many values in one array, load each from a <see cref="ReadOnlySequence{T}"/>, which is not.
    /// </summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="consumed">How many of them the value takes.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArchiveException">The bytes are not those of a <typeparamref name="T"/>, or a limit is exceeded.</exception>
    /// <example>
    /// <code>
    /// byte[] bytes = [.. Archive.Serialize(new Port { Name = "Oslo" }), .. Archive.Serialize(new Port { Name = "Emden" })];
    /// Port first = Archive.Deserialize&lt;Port&gt;(bytes, out int consumed);
    /// Port second = Archive.Deserialize&lt;Port&gt;(bytes.AsSpan(consumed));
    /// </code>
    /// </example>
    public static T Deserialize<T>(ReadOnlySpan<byte> bytes, out int consumed, ArchiveOptions? options = null)
    {
        Archive archive = RentFor(bytes, options);
        try
        {
            T value = archive.LoadRoot<T>();
            consumed = (int)archive.Position;
            return value;
        }
        finally
        {
            archive.Return();
        }
    }

    /// <summary>
    /// Loads a value that was stored in place from the beginning of the bytes. What is behind it is left alone, and not looked at: of many
    /// values in one array each is loaded where it lies.
    /// </summary>
    /// <exception cref="ArchiveException">The bytes are not those of a <typeparamref name="T"/>, or a limit is exceeded.</exception>
    /// <inheritdoc cref="Deserialize{T}(ReadOnlySpan{byte}, out int, ArchiveOptions?)" path="/param"/>
    /// <example>
    /// <code>
    /// byte[] bytes = File.ReadAllBytes("ships.dat");
    /// for (System.Buffers.ReadOnlySequence&lt;byte&gt; rest = new(bytes); !rest.IsEmpty; )
    /// {
    ///     Console.WriteLine(Archive.Deserialize&lt;Ship&gt;(rest, out long consumed).Name);
    ///     rest = rest.Slice(consumed);
    /// }
    /// </code>
    /// </example>
    public static T Deserialize<T>(ReadOnlySequence<byte> bytes, out long consumed, ArchiveOptions? options = null)
    {
        Archive archive = Rent(ArchiveMode.Load, options);
        archive.Buffer.ReadFrom(bytes, archive._options.BufferSize);
        try
        {
            T value = archive.LoadRoot<T>();
            consumed = archive.Position;
            return value;
        }
        finally
        {
            archive.Return();
        }
    }

    /// <summary>Stores a value in place into a stream.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <inheritdoc cref="Serialize{T}(T, ArchiveOptions?)" path="/exception"/>
    public static async Task SaveAsync<T>(
        Stream stream,
        T value,
        ArchiveOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await StoreAsync(stream, value, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Stores a value into memory, in pieces if need be, before it gives them to the stream.</summary>
    private static async Task StoreAsync<T>(Stream stream, T value, ArchiveOptions? options, CancellationToken cancellationToken)
    {
        Archive archive = new(keepsMemory: false);
        archive.Open(ArchiveMode.Store, options);
        archive.StoreToMemory();
        try
        {
            archive.StoreRoot(value);
            cancellationToken.ThrowIfCancellationRequested();
            foreach (ReadOnlyMemory<byte> piece in archive.Buffer.Written)
                await stream.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            archive.End();
        }
    }

    /// <summary>
    /// Loads a value that was stored in place from the rest of a stream: it is read to its end or to <see cref="ArchiveLimits.MaxBytes"/>,
    /// without blocking a thread. Bytes behind the value are given back as <see cref="Close"/> gives them back. A stream that cannot seek
    /// does not show them to those who read it directly, so of such a one the value must take all.
    /// </summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <inheritdoc cref="Deserialize{T}(byte[], ArchiveOptions?)" path="/exception"/>
    public static Task<T> LoadAsync<T>(Stream stream, ArchiveOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return LoadRestAsync<T>(stream, takesAll: !stream.CanSeek, options, cancellationToken);
    }

    private static async Task<T> LoadRestAsync<T>(
        Stream stream,
        bool takesAll,
        ArchiveOptions? options,
        CancellationToken cancellationToken)
    {
        long most = (options ?? ArchiveOptions.Default).Limits.MaxBytes;
        ArraySegment<byte> received = await ReceiveAsync(stream, most, cancellationToken).ConfigureAwait(false);
        Archive archive = Rent(ArchiveMode.Load, options);
        archive.Buffer.ReadFrom(received);
        try
        {
            T value = archive.LoadRoot<T>();
            if (takesAll)
                archive.EnsureWhole(received.Count);
            return value;
        }
        catch (ArchiveException e) when (e.Error == ArchiveError.EndOfStream && received.Count == Array.MaxLength)
        {
            throw archive.Error(
                ArchiveError.LimitExceeded,
                $"The stream has more than the {Array.MaxLength} bytes that one array can have. Open an archive over it, which needs none.",
                cause: e);
        }
        finally
        {
            if (archive.Position < received.Count)
                StreamPushback.TryUnread(stream, received.AsSpan((int)archive.Position));
            archive.Return();
        }
    }

    /// <summary>The bytes up to the end of a stream, or up to the first that is more than allowed.</summary>
    private static async Task<ArraySegment<byte>> ReceiveAsync(Stream stream, long most, CancellationToken cancellationToken)
    {
        const int FirstSize = 4096;
        byte[] bytes = [];
        int length = 0;
        while (true)
        {
            if (length == bytes.Length)
                Array.Resize(ref bytes, (int)Math.Min(Math.Max(FirstSize, 2L * length), Array.MaxLength));
            int wanted = (int)Math.Min(bytes.Length, Math.Min(most, Array.MaxLength - 1L) + 1) - length;
            Memory<byte> room = bytes.AsMemory(length, wanted);
            int count = StreamPushback.ReadKept(stream, room.Span);
            if (count == 0 && wanted > 0)
                count = await stream.ReadAsync(room, cancellationToken).ConfigureAwait(false);
            if (count == 0)
                return new ArraySegment<byte>(bytes, 0, length);
            length += count;
        }
    }

    private static Archive RentFor(byte[] bytes, ArchiveOptions? options)
    {
        Archive archive = Rent(ArchiveMode.Load, options);
        archive.Buffer.ReadFrom(new ArraySegment<byte>(bytes));
        return archive;
    }

    private static Archive RentFor(ReadOnlySpan<byte> bytes, ArchiveOptions? options)
    {
        Archive archive = Rent(ArchiveMode.Load, options);
        archive.Buffer.ReadFrom(bytes, archive._options.BufferSize);
        return archive;
    }

    private static Archive RentFor(ReadOnlySequence<byte> bytes, ArchiveOptions? options)
    {
        Archive archive = Rent(ArchiveMode.Load, options);
        archive.Buffer.ReadFrom(new SequenceSource(bytes), archive._options.BufferSize);
        return archive;
    }
}
