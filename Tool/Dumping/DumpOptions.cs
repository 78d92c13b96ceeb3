namespace Stevedore.Tool.Dumping;

/// <summary>How a document is dumped.</summary>
internal sealed record DumpOptions
{
    /// <summary>Where the archive begins in the file, in bytes.</summary>
    public long From { get; init; }

    /// <summary>The type of the document, by its name; <see langword="null"/>: the one that fits.</summary>
    public string? Type { get; init; }

    /// <summary>Who is told how much of the file is loaded, from 0 to 1.</summary>
    public IProgress<double>? Progress { get; init; }

    /// <summary>How the archive is read.</summary>
    public ArchiveOptions Archive { get; init; } = ArchiveOptions.Default;
}
