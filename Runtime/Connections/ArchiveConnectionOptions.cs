using System.Net.Security;

namespace Stevedore;

/// <summary>How a connection sends and receives messages, and what it accepts.</summary>
public sealed record ArchiveConnectionOptions
{
    private readonly long _maxMessageSize = 64 << 20;
    private readonly TimeSpan _idleTimeout = Timeout.InfiniteTimeSpan;
    private readonly TimeSpan _messageTimeout = Timeout.InfiniteTimeSpan;
    private readonly TimeSpan _closeTimeout = TimeSpan.FromSeconds(5);

    /// <summary>The options of a connection that names none.</summary>
    public static ArchiveConnectionOptions Default { get; } = new();

    /// <summary>How the archives of the connection read and write.</summary>
    public ArchiveOptions Archive { get; init; } = ArchiveOptions.Default;

    /// <summary>How long the archives remember objects and classes. Default: as long as the connection, as an MFC peer.</summary>
    public ArchiveLifetime Lifetime { get; init; } = ArchiveLifetime.PerConnection;

    /// <summary>
    /// The bytes that one received message may have, and those that a connection which is being closed still takes. Default: 64 Mi.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or larger than an array can be.</exception>
    public long MaxMessageSize
    {
        get => _maxMessageSize;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Array.MaxLength);
            _maxMessageSize = value;
        }
    }

    /// <summary>How long to wait for the first byte of a message. Default: for ever.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither positive nor infinite, or longer than 49 days.</exception>
    public TimeSpan IdleTimeout { get => _idleTimeout; init => _idleTimeout = WaitingTime.Require(value, nameof(IdleTimeout)); }

    /// <summary>
    /// How long a message may take: from its first byte to its last when it is received, and until the peer's side has taken it when it is
    /// sent. Default: for ever.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither positive nor infinite, or longer than 49 days.</exception>
    public TimeSpan MessageTimeout { get => _messageTimeout; init => _messageTimeout = WaitingTime.Require(value, nameof(MessageTimeout)); }

    /// <summary>How long closing waits for the peer to take what was sent and to close its side. Default: 5 seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither positive nor infinite, or longer than 49 days.</exception>
    public TimeSpan CloseTimeout { get => _closeTimeout; init => _closeTimeout = WaitingTime.Require(value, nameof(CloseTimeout)); }

    /// <summary>How a client authenticates the server, and itself if certificates are given; <see langword="null"/>: no TLS.</summary>
    public SslClientAuthenticationOptions? Tls { get; init; }
}
