using System.Runtime.CompilerServices;

namespace Stevedore;

/// <content>Many values of one type in a stream, one behind the other, with no more of them in memory than one.</content>
public sealed partial class Archive
{
    /// <summary>
    /// Stores values one behind the other into a stream, without a count and without anything between them. Each is an archive of its own
    /// (<see cref="Serialize{T}(T, ArchiveOptions?)"/> has its bytes), so that the numbers of objects do not grow; what two values share
    /// is stored with both. Whole values are written, some 64 KB at once, and before the next one is waited for.
    /// <see cref="LoadAllAsync{T}"/> loads them.
    /// </summary>
    /// <typeparam name="T"><inheritdoc cref="Serialize{T}(T, ArchiveOptions?)" path="/typeparam"/></typeparam>
    /// <param name="stream">The stream, which stays open and is not flushed.</param>
    /// <param name="values">The values. If one cannot be stored, or none come any more, those before it are written.</param>
    /// <param name="options">How to write; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Ends it, perhaps within a value.</param>
    /// <exception cref="ArgumentNullException">The stream or a value is null, or there are no values.</exception>
    /// <exception cref="ArgumentException">
    /// The stream cannot be written; or a value has no bytes, so that nobody could tell how many there are; or it is of a class derived
    /// from <typeparamref name="T"/>, or has members that cannot be stored.
    /// </exception>
    /// <exception cref="ArchiveException">A limit is exceeded, or a null is refused.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public static Task SaveAllAsync<T>(
        Stream stream,
        IAsyncEnumerable<T> values,
        ArchiveOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        EnsureWritable(stream);
        ArgumentNullException.ThrowIfNull(values);
        return new ValueWriter(stream, options ?? ArchiveOptions.Default).SaveAsync(values, cancellationToken);
    }

    /// <inheritdoc cref="SaveAllAsync{T}(Stream, IAsyncEnumerable{T}, ArchiveOptions?, CancellationToken)"/>
    /// <example>
    /// <code>
    /// Ship[] ships = [new() { Name = "Delia" }, new() { Name = "Emma" }];
    /// await using FileStream file = File.Create("ships.dat");
    /// await Archive.SaveAllAsync(file, ships);
    /// </code>
    /// </example>
    public static Task SaveAllAsync<T>(
        Stream stream,
        IEnumerable<T> values,
        ArchiveOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        EnsureWritable(stream);
        ArgumentNullException.ThrowIfNull(values);
        return new ValueWriter(stream, options ?? ArchiveOptions.Default).SaveAsync(values, cancellationToken);
    }

    /// <summary>
    /// Loads the values that lie one behind the other from where a stream is to its end, each when it is asked for. Each is an archive of
    /// its own, as <see cref="SaveAllAsync{T}(Stream, IEnumerable{T}, ArchiveOptions?, CancellationToken)"/> stores them. No more than
    /// the value that is next is in memory, and what was read with it. Who stops before the end finds the stream behind the last value:
    /// what was read ahead is given back as <see cref="Close"/> gives it back.
    /// </summary>
    /// <typeparam name="T"><inheritdoc cref="Serialize{T}(T, ArchiveOptions?)" path="/typeparam"/></typeparam>
    /// <param name="stream">The stream, which stays open. Nothing else reads it until the loop ends.</param>
    /// <param name="options">
    /// How to read; <see langword="null"/> for the defaults. <see cref="ArchiveLimits.MaxBytes"/> is for each value.
    /// </param>
    /// <param name="cancellationToken">Ends the wait for more bytes.</param>
    /// <remarks>
    /// A value of which only a part has come is loaded again when there is more, so a body of one's own must do nothing but load. Messages
    /// of a peer that answers are for an <c>ArchiveConnection</c>, which knows how long to wait.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    /// <exception cref="ArchiveException">
    /// The bytes are not those of a <typeparamref name="T"/>, end within one (<see cref="ArchiveError.EndOfStream"/>), or exceed a limit.
    /// <see cref="ArchiveException.Position"/> counts from where the stream was, and <see cref="ArchiveException.Path"/> begins with the
    /// index of the value. The values before it have been loaded.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// A <typeparamref name="T"/> has no bytes, so that there is no telling how many there are; or nothing was generated for it.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <example>
    /// <code>
    /// await using FileStream file = File.OpenRead("ships.dat");
    /// await foreach (Ship ship in Archive.LoadAllAsync&lt;Ship&gt;(file))
    ///     Console.WriteLine(ship.Name);
    /// </code>
    /// </example>
    public static IAsyncEnumerable<T> LoadAllAsync<T>(
        Stream stream,
        ArchiveOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        EnsureReadable(stream);
        return LoadEachAsync<T>(stream, options ?? ArchiveOptions.Default, cancellationToken);
    }

    private static async IAsyncEnumerable<T> LoadEachAsync<T>(
        Stream stream,
        ArchiveOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ValueReader reader = new(stream, options);
        Func<T>? create = RuntimeClass.CreatorOf<T>();
        try
        {
            while (!reader.IsAtEnd)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (reader.TryLoad(create, out T? value))
                    yield return value;
                else
                    await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            reader.Close();
        }
    }
}
