namespace Stevedore.AspNetCore;

/// <summary>
/// Limits of the host and of its connections. They are read from the section <c>Archives</c> of the configuration, where every name is that
/// of a property here or in <see cref="ArchiveConnectionOptions"/>, <see cref="ArchiveOptions"/> and <see cref="ArchiveLimits"/>; a name
/// that is not known, or a value that is not allowed, keeps the host from starting.
/// </summary>
/// <remarks>
/// <code>
/// "Archives": {
///   "MaxConnections": 1000,
///   "Connection": { "MaxMessageSize": 1048576, "IdleTimeout": "00:05:00", "Archive": { "Limits": { "MaxDepth": 100 } } }
/// }
/// </code>
/// </remarks>
public sealed class ArchiveHostOptions
{
    /// <summary>The section of the configuration: <c>Archives</c>.</summary>
    public const string SectionName = "Archives";

    private int _maxConnections = int.MaxValue;

    /// <summary>
    /// The connections that all endpoints together serve at a time. One more is closed at once. Default: no limit but Kestrel's
    /// own (<c>KestrelServerLimits.MaxConcurrentConnections</c>).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxConnections
    {
        get => _maxConnections;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            _maxConnections = value;
        }
    }

    /// <summary>How connections send and receive, and what they accept. TLS is not set here but by Kestrel's <c>UseHttps</c>.</summary>
    public ArchiveConnectionOptions Connection { get; set; } = ArchiveConnectionOptions.Default;
}
