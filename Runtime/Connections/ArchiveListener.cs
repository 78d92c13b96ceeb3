using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Stevedore;

/// <summary>Accepts connections that carry archives, over TCP, TLS or a Unix domain socket. MFC: a listening <c>CSocket</c> and its <c>OnAccept</c>.</summary>
/// <remarks>
/// TLS handshakes run beside each other and beside the accepting, so a client that does not speak TLS, or says nothing, delays and harms
/// nobody; its connection is closed, and <see cref="Failed"/> tells.
/// </remarks>
public sealed class ArchiveListener : IAsyncDisposable
{
    /// <summary>Handshakes that run, or are done and not asked for yet.</summary>
    private const int MostWaiting = 256;

    private readonly Socket _socket;
    private readonly ArchiveListenerOptions _options;
    private readonly Channel<ArchiveConnection> _accepted = Channel.CreateUnbounded<ArchiveConnection>();
    private readonly SemaphoreSlim _waiting = new(MostWaiting, MostWaiting);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _accepting;

    private ArchiveListener(Socket socket, ArchiveListenerOptions options)
    {
        _socket = socket;
        _options = options;
        LocalEndPoint = socket.LocalEndPoint!;
        _accepting = Task.Run(AcceptSocketsAsync);
    }

    /// <summary>Listens on a port of all addresses of this machine, IPv6 and IPv4.</summary>
    /// <param name="port">The port; 0 for one that is free.</param>
    /// <param name="options">How to accept; <see langword="null"/> for the defaults.</param>
    /// <exception cref="SocketException">The port is in use.</exception>
    public static ArchiveListener Listen(int port, ArchiveListenerOptions? options = null) => Listen(new IPEndPoint(SocketBlueprint.AnyAddress, port), options);

    /// <summary>Listens on an address.</summary>
    /// <param name="endPoint">An <see cref="IPEndPoint"/>, or a <see cref="UnixDomainSocketEndPoint"/> whose file is removed again when the listener closes.</param>
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

    /// <summary>A connection has failed: its handshake, or the handler of <see cref="ServeAsync"/>. Only that connection is closed.</summary>
    public event EventHandler<ConnectionFailedEventArgs>? Failed;

    /// <summary>The address that it listens on, with the port that was chosen.</summary>
    public EndPoint LocalEndPoint { get; }

    /// <summary>The port that it listens on.</summary>
    /// <exception cref="InvalidOperationException">It listens on an address that has no ports.</exception>
    public int Port => LocalEndPoint is IPEndPoint ip ? ip.Port : throw new InvalidOperationException($"{LocalEndPoint} has no port.");

    /// <summary>Waits for the next client.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="IOException">The system lets the listener accept no more connections.</exception>
    /// <exception cref="ObjectDisposedException">The listener is closed.</exception>
    public async ValueTask<ArchiveConnection> AcceptAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            ArchiveConnection connection = await _accepted.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            _waiting.Release();
            return connection;
        }
        catch (ChannelClosedException e)
        {
            if (e.InnerException is IOException failure)
                throw new IOException(failure.Message, failure.InnerException);
            throw new ObjectDisposedException(nameof(ArchiveListener));
        }
    }

    /// <summary>The clients as they come, until the listener is closed.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="IOException">The system lets the listener accept no more connections.</exception>
    public async IAsyncEnumerable<ArchiveConnection> AcceptAllAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (await _accepted.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
        {
            while (_accepted.Reader.TryRead(out ArchiveConnection? connection))
            {
                _waiting.Release();
                yield return connection;
            }
        }
    }

    /// <summary>
    /// Serves every client by a handler of its own, until it is cancelled or the listener is closed. When a handler ends its connection is
    /// closed in good order; when it throws its connection is ended, <see cref="Failed"/> tells, and all others go on.
    /// </summary>
    /// <param name="handler">Talks to one client.</param>
    /// <param name="cancellationToken">Ends the serving; the handlers are told by the token that they are given, and waited for.</param>
    /// <exception cref="ArgumentNullException">There is no handler.</exception>
    /// <exception cref="IOException">The system lets the listener accept no more connections.</exception>
    public async Task ServeAsync(Func<ArchiveConnection, CancellationToken, Task> handler, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(handler);
        using SemaphoreSlim places = new(_options.MaxConnections, _options.MaxConnections);
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
                Failed?.Invoke(this, new ConnectionFailedEventArgs(connection.RemoteEndPoint, e));
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
    public async ValueTask DisposeAsync()
    {
        if (_stopping.IsCancellationRequested)
            return;
        await _stopping.CancelAsync().ConfigureAwait(false);
        // The file of a Unix domain socket goes with the socket, which knows whether there is one.
        _socket.Dispose();
        await _accepting.ConfigureAwait(false);
        while (_accepted.Reader.TryRead(out ArchiveConnection? connection))
            connection.Abort();
    }

    private async Task AcceptSocketsAsync()
    {
        Exception? failure = null;
        try
        {
            while (true)
            {
                await _waiting.WaitAsync(_stopping.Token).ConfigureAwait(false);
                _ = GreetAsync(await AcceptSocketAsync().ConfigureAwait(false));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException || _stopping.IsCancellationRequested)
        {
            // The listener is being closed.
        }
        catch (SocketException e)
        {
            failure = new IOException("The listener accepts no more connections.", e);
        }
        _accepted.Writer.TryComplete(failure);
    }

    /// <summary>Accepts a socket, whatever becomes of others that are gone before they are accepted.</summary>
    private async Task<Socket> AcceptSocketAsync()
    {
        while (true)
        {
            try
            {
                return await _socket.AcceptAsync(_stopping.Token).ConfigureAwait(false);
            }
            catch (SocketException e) when (e.SocketErrorCode is SocketError.ConnectionAborted or SocketError.ConnectionReset
                or SocketError.NetworkDown or SocketError.NetworkUnreachable or SocketError.HostDown or SocketError.HostUnreachable)
            {
                // The client has thought better of it, or Linux tells of the client's network (accept(2)).
            }
            catch (SocketException e) when (e.SocketErrorCode is SocketError.TooManyOpenSockets or SocketError.NoBufferSpaceAvailable)
            {
                // The process has no room for one more. Clients wait in the backlog meanwhile.
                await Task.Delay(TimeSpan.FromMilliseconds(100), _stopping.Token).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Makes a connection of an accepted socket, after the handshake if there is one.</summary>
    private async Task GreetAsync(Socket socket)
    {
        EndPoint? peer = null;
        try
        {
            peer = socket.RemoteEndPoint;
            SocketBlueprint.SetNoDelay(socket);
            Stream stream = new SocketStream(socket);
            if (_options.Tls is { } tls)
                stream = await AuthenticateAsync(stream, tls).ConfigureAwait(false);
            ArchiveConnection connection = new(stream, socket, _options.Connection);
            if (!_accepted.Writer.TryWrite(connection))
                connection.Abort();
        }
#pragma warning disable CA1031 // Whatever a client does to its handshake must harm its own connection only.
        catch (Exception e)
#pragma warning restore CA1031
        {
            socket.Dispose();
            _waiting.Release();
            if (!_stopping.IsCancellationRequested)
                Failed?.Invoke(this, new ConnectionFailedEventArgs(peer, e));
        }
    }

    private async Task<Stream> AuthenticateAsync(Stream stream, SslServerAuthenticationOptions tls)
    {
        SslStream secured = new(stream);
        using CancellationTokenSource late = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token);
        late.CancelAfter(_options.HandshakeTimeout);
        try
        {
            await secured.AuthenticateAsServerAsync(tls, late.Token).ConfigureAwait(false);
            return secured;
        }
        catch
        {
            await secured.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
