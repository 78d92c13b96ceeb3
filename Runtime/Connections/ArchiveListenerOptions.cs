using System.Net.Security;

namespace Stevedore;

/// <summary>How a listener accepts connections.</summary>
public sealed record ArchiveListenerOptions
{
    private readonly int _backlog = 512;
    private readonly int _maxConnections = int.MaxValue;
    private readonly TimeSpan _handshakeTimeout = TimeSpan.FromSeconds(10);

    /// <summary>The options of a listener that names none.</summary>
    public static ArchiveListenerOptions Default { get; } = new();

    /// <summary>How its connections send and receive.</summary>
    public ArchiveConnectionOptions Connection { get; init; } = ArchiveConnectionOptions.Default;

    /// <summary>The server's certificate, and whether clients need one; <see langword="null"/>: no TLS.</summary>
    public SslServerAuthenticationOptions? Tls { get; init; }

    /// <summary>Connections that the system accepts before they are asked for. Default: 512.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int Backlog { get => _backlog; init => _backlog = Positive(value); }

    /// <summary>
    /// Connections that <see cref="ArchiveListener.ServeAsync"/> serves at a time; others are accepted and wait for their turn, or wait in
    /// the backlog. Default: no limit.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxConnections { get => _maxConnections; init => _maxConnections = Positive(value); }

    /// <summary>
    /// How long a TLS handshake may take, if there are not so many that it is given up before; see <see cref="ArchiveListener"/>. Default:
    /// 10 seconds.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither positive nor infinite, or longer than 49 days.</exception>
    public TimeSpan HandshakeTimeout
    {
        get => _handshakeTimeout;
        init => _handshakeTimeout = WaitingTime.Require(value, nameof(HandshakeTimeout));
    }

    private static int Positive(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }
}
