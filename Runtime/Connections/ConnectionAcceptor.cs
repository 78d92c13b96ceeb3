using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Stevedore;

/// <summary>
/// Accepts sockets and makes connections of them, after their TLS handshakes, which run beside each other and beside the accepting.
/// </summary>
internal sealed class ConnectionAcceptor : IAsyncDisposable
{
    /// <summary>Handshakes that run, or are done and not asked for yet.</summary>
    private const int MostWaiting = 256;

    private readonly Socket _socket;
    private readonly ArchiveListenerOptions _options;
    private readonly Action<EndPoint?, Exception> _reportFailure;
    private readonly Channel<ArchiveConnection> _accepted = Channel.CreateUnbounded<ArchiveConnection>();
    private readonly SemaphoreSlim _waiting = new(MostWaiting, MostWaiting);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _accepting;

    /// <summary>Begins to accept.</summary>
    /// <param name="socket">A socket that listens. It is closed with this object.</param>
    /// <param name="options">How to accept.</param>
    /// <param name="reportFailure">Is told of clients whose handshake failed.</param>
    public ConnectionAcceptor(Socket socket, ArchiveListenerOptions options, Action<EndPoint?, Exception> reportFailure)
    {
        _socket = socket;
        _options = options;
        _reportFailure = reportFailure;
        _accepting = Task.Run(AcceptSocketsAsync);
    }

    /// <summary>Waits for the next client.</summary>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    /// <exception cref="IOException">The system accepts no more connections.</exception>
    /// <exception cref="ObjectDisposedException">The listener is closed.</exception>
    public async ValueTask<ArchiveConnection> AcceptAsync(CancellationToken cancellationToken)
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

    /// <summary>The clients as they come, until this object is disposed of.</summary>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    /// <exception cref="IOException">The system accepts no more connections.</exception>
    public async IAsyncEnumerable<ArchiveConnection> AcceptAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
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

    /// <summary>Accepts no more. Connections that were not asked for are ended.</summary>
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
                _ = HandshakeAsync(await AcceptSocketAsync().ConfigureAwait(false));
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
    private async Task HandshakeAsync(Socket socket)
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
                _reportFailure(peer, e);
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
