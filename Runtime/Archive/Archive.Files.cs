namespace Stevedore;

/// <content>Archives over files, and whole values to and from files.</content>
public sealed partial class Archive
{
    /// <summary>What an archive reads or writes of its own file at once, at the least: smaller pieces cost more calls than bytes.</summary>
    internal const int FileBufferSize = 64 << 10;

    /// <summary>Opens a file for loading. Closing the archive closes the file.</summary>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read.</exception>
    /// <example>
    /// <code>
    /// using Archive archive = Archive.OpenRead("fleet.dat");
    /// Ship? flagship = archive.ReadObject&lt;Ship&gt;();
    /// archive.EnsureEnd();
    /// </code>
    /// </example>
    public static Archive OpenRead(string path, ArchiveOptions? options = null) =>
        Owning(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0), ArchiveMode.Load, options);

    /// <summary>
    /// Creates a file, or empties it if it exists, for storing. Closing the archive closes the file. If the old file is to stay until the
    /// new one is whole, give <see cref="Create(string, Action{Archive}, ArchiveOptions?)"/> what is to be stored.
    /// </summary>
    /// <exception cref="IOException">The file cannot be created.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written.</exception>
    /// <example>
    /// <code>
    /// using Archive archive = Archive.Create("fleet.dat");
    /// archive.Write(1);
    /// archive.WriteObject(new Ship { Name = "Delia" });
    /// </code>
    /// </example>
    public static Archive Create(string path, ArchiveOptions? options = null) =>
        Owning(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0), ArchiveMode.Store, options);

    /// <summary>
    /// Creates a file for storing beside the one that exists, and puts it in its place when all is stored. If that throws, aborts the
    /// archive, or the program ends meanwhile, the old file is as it was. Who reads the old file meanwhile reads on from it. MFC:
    /// <c>CMirrorFile</c>, through which <c>CDocument</c> saves.
    /// </summary>
    /// <param name="path">The file. If it is a symbolic link, it stays one, and leads to the new file.</param>
    /// <param name="store">Stores into the archive, which is closed afterwards.</param>
    /// <param name="options">How to write; <see langword="null"/> for the defaults.</param>
    /// <remarks>
    /// The new file is flushed to the disk before it takes the place of the old one. It has the mode of the old one and, where the system
    /// allows it, the owner. Other hard links to the old file keep the old bytes.
    /// </remarks>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written, or none be created in its folder.</exception>
    /// <example>
    /// <code>
    /// Archive.Create("fleet.dat", static archive =&gt; archive.WriteObject(new Ship { Name = "Delia" }));
    /// </code>
    /// </example>
    public static void Create(string path, Action<Archive> store, ArchiveOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        using FileReplacement file = FileReplacement.Begin(path);
        Archive archive = new(file.Content, ArchiveMode.Store, options, FileBufferSize);
        try
        {
            store(archive);
            archive.Close();
        }
        finally
        {
            archive.Abort();
        }
        if (!archive._isAborted)
            file.Commit();
    }

    /// <summary>
    /// Stores a value in place into a file, which takes the place of the old one when it is whole and on the disk; see
    /// <see cref="Create(string, Action{Archive}, ArchiveOptions?)"/>. If that fails, or the program ends meanwhile, the old file is as it
    /// was.
    /// </summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written, or none be created in its folder.</exception>
    /// <inheritdoc cref="Serialize{T}(T, ArchiveOptions?)" path="/exception"/>
    /// <example>
    /// <code>
    /// Archive.Save("ship.dat", new Ship { Name = "Delia" });
    /// </code>
    /// </example>
    public static void Save<T>(string path, T value, ArchiveOptions? options = null)
    {
        using FileReplacement file = FileReplacement.Begin(path);
        Archive archive = Rent(ArchiveMode.Store, options);
        archive.Buffer.WriteTo(new StreamSink(file.Content), FileBufferSize);
        try
        {
            archive.StoreRoot(value);
            archive.Buffer.Spill();
        }
        finally
        {
            archive.Return();
        }
        file.Commit();
    }

    /// <summary>As <see cref="Save{T}(string, T, ArchiveOptions?)"/>. The value is stored before the call returns.</summary>
    /// <remarks>Only its bytes are written later.</remarks>
    /// <exception cref="OperationCanceledException">It was cancelled. The old file is as it was.</exception>
    /// <inheritdoc cref="Save{T}(string, T, ArchiveOptions?)" path="/exception"/>
    /// <example>
    /// <code>
    /// await Archive.SaveAsync("ship.dat", new Ship { Name = "Delia" });
    /// </code>
    /// </example>
    public static async Task SaveAsync<T>(
        string path,
        T value,
        ArchiveOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        using FileReplacement file = FileReplacement.Begin(path);
        await StoreAsync(file.Content, value, options, cancellationToken).ConfigureAwait(false);
        await Task.Run(file.Commit, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Loads a value that was stored in place from a file and takes all of it.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read.</exception>
    /// <inheritdoc cref="Deserialize{T}(byte[], ArchiveOptions?)" path="/exception"/>
    /// <example>
    /// <code>
    /// Ship ship = Archive.Load&lt;Ship&gt;("ship.dat", new ArchiveOptions { Limits = ArchiveLimits.TrustedData });
    /// </code>
    /// </example>
    public static T Load<T>(string path, ArchiveOptions? options = null)
    {
        using Archive archive = OpenRead(path, options);
        T value = archive.LoadRoot<T>();
        if (!archive._options.AllowTrailingData)
            archive.EnsureEnd();
        return value;
    }

    /// <summary>As <see cref="Load{T}(string, ArchiveOptions?)"/>. The file is read into memory without blocking a thread.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <inheritdoc cref="Load{T}(string, ArchiveOptions?)" path="/exception"/>
    public static async Task<T> LoadAsync<T>(string path, ArchiveOptions? options = null, CancellationToken cancellationToken = default)
    {
        const FileOptions Whole = FileOptions.Asynchronous | FileOptions.SequentialScan;
        FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, Whole);
        await using (file.ConfigureAwait(false))
            return await LoadRestAsync<T>(file, takesAll: true, options, cancellationToken).ConfigureAwait(false);
    }

    private static Archive Owning(FileStream file, ArchiveMode mode, ArchiveOptions? options)
    {
        try
        {
            return new Archive(file, mode, options, FileBufferSize) { _ownedStream = file };
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
