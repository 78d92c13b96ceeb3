using System.Net;
using System.Net.Sockets;

namespace Stevedore;

/// <summary>
/// Accepts connections that carry archives, over TCP, TLS or a Unix domain socket. MFC: a listening <c>CSocket</c> and its <c>OnAccept</c>.
/// </summary>
/// <remarks>
/// TLS handshakes run beside each other and beside the accepting, so a client that does not speak TLS, or says nothing, delays and harms
/// nobody; its connection is closed, and <see cref="Failed"/> tells. When 256 handshakes are under way and another client comes, the oldest
/// is given up of those from the address that has the most (of IPv6, from the 64 bits that a network has).
/// </remarks>
/// <example>
/// <code>
/// await using ArchiveListener listener = ArchiveListener.Listen(4711);
/// await listener.ServeAsync(static async (connection, cancellation) =&gt;
/// {
///     await foreach (Ship ship in connection.ReceiveAllAsync&lt;Ship&gt;(cancellation))
///         await connection.SendAsync(ship.Home ?? new Port(), cancellation);
/// });
/// </code>
/// </example>
public sealed class ArchiveListener : IAsyncDisposable
{
    private readonly ConnectionAcceptor _acceptor;
    private readonly int _maxConnections;

    private ArchiveListener(Socket socket, ArchiveListenerOptions options)
    {
        LocalEndPoint = socket.LocalEndPoint!;
        _maxConnections = options.MaxConnections;
        _acceptor = new ConnectionAcceptor(socket, options, ReportFailure);
    }

    /// <summary>Listens on a port of all addresses of this machine, IPv6 and IPv4.</summary>
    /// <param name="port">The port; 0 for one that is free.</param>
    /// <param name="options">How to accept; <see langword="null"/> for the defaults.</param>
    /// <exception cref="SocketException">The port is in use.</exception>
    public static ArchiveListener Listen(int port, ArchiveListenerOptions? options = null) =>
        Listen(new IPEndPoint(SocketBlueprint.AnyAddress, port), options);

    /// <summary>Listens on an address.</summary>
    /// <param name="endPoint">
    /// An <see cref="IPEndPoint"/>, or a <see cref="UnixDomainSocketEndPoint"/> whose file is removed again when the listener closes.
    /// </param>
    /// <param name="options">How to accept; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentException">It is the name of a host, which may have several addresses.</exception>
    /// <exception cref="SocketException">The address is in use.</exception>
    public static ArchiveListener Listen(EndPoint endPoint, ArchiveListenerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(endPoint);
        if (endPoint is DnsEndPoint)
            throw new ArgumentException("A listener needs an address: the name of a host may stand for several.", nameof(endPoint));
        options ??= ArchiveListenerOptions.Default;
        Socket socket = SocketBlueprint.For(endPoint).Build();
        try
        {
            socket.Bind(endPoint);
            socket.Listen(options.Backlog);
            return new ArchiveListener(socket, options);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>
    /// A connection has failed: its handshake, or the handler of <see cref="ServeAsync"/>. Only that connection is closed.
    /// </summary>
    public event EventHandler<ConnectionFailedEventArgs>? Failed;

    /// <summary>The address that it listens on, with the port that was chosen.</summary>
    public EndPoint LocalEndPoint { get; }

    /// <summary>The port that it listens on.</summary>
    /// <exception cref="InvalidOperationException">It listens on an address that has no ports.</exception>
    public int Port => LocalEndPoint is IPEndPoint ip ? ip.Port : throw new InvalidOperationException($"{LocalEndPoint} has no port.");

    /// <summary>Waits for the next client.</summary>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    /// <exception cref="IOException">The system lets the listener accept no more connections.</exception>
    /// <exception cref="ObjectDisposedException">The listener is closed.</exception>
    public ValueTask<ArchiveConnection> AcceptAsync(CancellationToken cancellationToken = default) =>
        _acceptor.AcceptAsync(cancellationToken);

    /// <summary>The clients as they come, until the listener is closed.</summary>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    /// <exception cref="IOException">The system lets the listener accept no more connections.</exception>
    public IAsyncEnumerable<ArchiveConnection> AcceptAllAsync(CancellationToken cancellationToken = default) =>
        _acceptor.AcceptAllAsync(cancellationToken);

    /// <summary>
    /// Serves every client by a handler of its own, until it is canceled or the listener is closed. When a handler ends its connection is
    /// closed in good order; when it throws its connection is ended, <see cref="Failed"/> tells, and all others go on.
    /// </summary>
    /// <param name="handler">Talks to one client.</param>
    /// <param name="cancellationToken">Ends the serving; the handlers are told by the token that they are given, and waited for.</param>
    /// <exception cref="ArgumentNullException">There is no handler.</exception>
    /// <exception cref="IOException">The system lets the listener accept no more connections.</exception>
    public async Task ServeAsync(Func<ArchiveConnection, CancellationToken, Task> handler, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(handler);
        using SemaphoreSlim places = new(_maxConnections, _maxConnections);
        int served = 1;
        TaskCompletionSource allServed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            while (true)
            {
                await places.WaitAsync(cancellationToken).ConfigureAwait(false);
                ArchiveConnection connection = await AcceptAsync(cancellationToken).ConfigureAwait(false);
                Interlocked.Increment(ref served);
                _ = Task.Run(() => ServeOneAsync(connection), CancellationToken.None);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
        {
            // This is how serving ends.
        }
        finally
        {
            Leave();
            await allServed.Task.ConfigureAwait(false);
        }

        async Task ServeOneAsync(ArchiveConnection connection)
        {
            try
            {
                await handler(connection, cancellationToken).ConfigureAwait(false);
                await connection.DisposeAsync().ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                await connection.DisposeAsync().ConfigureAwait(false);
            }
#pragma warning disable CA1031 // Whatever a handler throws must harm its own connection only.
            catch (Exception e)
#pragma warning restore CA1031
            {
                connection.Abort();
                ReportFailure(connection.RemoteEndPoint, e);
            }
            finally
            {
                places.Release();
                Leave();
            }
        }

        void Leave()
        {
            if (Interlocked.Decrement(ref served) == 0)
                allServed.SetResult();
        }
    }

    /// <summary>Listens no more. Connections that were not asked for are ended; those that were stay as they are.</summary>
    public ValueTask DisposeAsync() => _acceptor.DisposeAsync();

    private void ReportFailure(EndPoint? peer, Exception failure) => Failed?.Invoke(this, new ConnectionFailedEventArgs(peer, failure));
}
