using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Security.Authentication;

namespace Stevedore;

public sealed partial class ArchiveConnection
{
    /// <summary>Connects to a server by TCP, over TLS if the options say so.</summary>
    /// <remarks>
    /// If the host has several addresses, that which answers first is taken (RFC 8305, "Happy Eyeballs"): IPv6 and IPv4 are tried in turn,
    /// the next one when the last has failed, or has not answered for 250 ms. MFC: CSocket::Connect tries the first address only.
    /// </remarks>
    /// <exception cref="SocketException">
    /// The host is unknown, or nobody listens there; of several addresses the message names each.
    /// </exception>
    /// <exception cref="AuthenticationException">The peers do not trust each other.</exception>
    /// <exception cref="IOException">The connection broke before it was made.</exception>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    /// <example>
    /// <code>
    /// await using ArchiveConnection connection = await ArchiveConnection.ConnectAsync("ship.example", 4711);
    /// await connection.SendAsync(new Ship { Name = "Delia" });
    /// Port reply = await connection.ReceiveAsync&lt;Port&gt;();
    /// </code>
    /// </example>
    public static Task<ArchiveConnection> ConnectAsync(
        string host, int port, ArchiveConnectionOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(host);
        return ConnectAsync(new DnsEndPoint(host, port), options, cancellationToken);
    }

    /// <summary>Connects to a server by TCP or by a Unix domain socket, over TLS if the options say so.</summary>
    /// <param name="endPoint">An <see cref="IPEndPoint"/>, a <see cref="DnsEndPoint"/> or a <see cref="UnixDomainSocketEndPoint"/>.</param>
    /// <param name="options">How to send and receive; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <inheritdoc cref="ConnectAsync(string, int, ArchiveConnectionOptions?, CancellationToken)" path="/exception"/>
    public static async Task<ArchiveConnection> ConnectAsync(
        EndPoint endPoint, ArchiveConnectionOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(endPoint);
        Socket socket = await HappyEyeballs.ConnectAsync(endPoint, cancellationToken).ConfigureAwait(false);
        try
        {
            Stream stream = new SocketStream(socket);
            if (options?.Tls is { } tls)
                stream = await AuthenticateAsync(stream, WithTarget(tls, endPoint), cancellationToken).ConfigureAwait(false);
            return new ArchiveConnection(stream, socket, options);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static async Task<Stream> AuthenticateAsync(
        Stream stream, SslClientAuthenticationOptions options, CancellationToken cancellationToken)
    {
        SslStream tls = new(stream);
        try
        {
            await tls.AuthenticateAsClientAsync(options, cancellationToken).ConfigureAwait(false);
            return tls;
        }
        catch
        {
            await tls.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>The server's certificate must name the host that was asked for, unless the options name another.</summary>
    private static SslClientAuthenticationOptions WithTarget(SslClientAuthenticationOptions options, EndPoint endPoint)
    {
        if (!string.IsNullOrEmpty(options.TargetHost))
            return options;
        SslClientAuthenticationOptions copy = (SslClientAuthenticationOptions)ShallowCopy(options);
        copy.TargetHost = endPoint switch
        {
            DnsEndPoint dns => dns.Host,
            IPEndPoint ip => ip.Address.ToString(),
            _ => "localhost",
        };
        return copy;
    }

    /// <summary>
    /// Copies whatever settings the class has, now and in later versions of .NET; one that was forgotten might be a check.
    /// </summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = nameof(MemberwiseClone))]
    private static extern object ShallowCopy(object original);
}
