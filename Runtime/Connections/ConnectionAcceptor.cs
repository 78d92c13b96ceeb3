using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Threading.Channels;

namespace Stevedore;

/// <summary>
/// Accepts sockets and makes connections of them, after their TLS handshakes, which run beside each other and beside the accepting.
/// </summary>
internal sealed class ConnectionAcceptor : IAsyncDisposable
{
    /// <summary>Connections that are ready and not asked for yet. Other clients wait in the backlog.</summary>
    private const int MostWaiting = 256;

    private const int MostHandshakes = 256;

    private readonly Socket _socket;
    private readonly ArchiveListenerOptions _options;
    private readonly Action<EndPoint?, Exception> _reportFailure;
    private readonly Channel<ArchiveConnection> _accepted = Channel.CreateBounded<ArchiveConnection>(MostWaiting);
    private readonly HandshakesUnderWay _handshakes = new(MostHandshakes);
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
            return await _accepted.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
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
    public IAsyncEnumerable<ArchiveConnection> AcceptAllAsync(CancellationToken cancellationToken) =>
        _accepted.Reader.ReadAllAsync(cancellationToken);

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
            while (await _accepted.Writer.WaitToWriteAsync(_stopping.Token).ConfigureAwait(false))
                _ = BeginConnectionAsync(await AcceptSocketAsync().ConfigureAwait(false));
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
    private async Task BeginConnectionAsync(Socket socket)
    {
        EndPoint? peer = null;
        try
        {
            peer = socket.RemoteEndPoint;
            SocketBlueprint.SetNoDelay(socket);
            Stream stream = new SocketStream(socket);
            if (_options.Tls is { } tls)
                stream = await AuthenticateAsync(stream, peer, tls).ConfigureAwait(false);
            await HandOutAsync(new ArchiveConnection(stream, socket, _options.Connection)).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever a client does to its handshake must harm its own connection only.
        catch (Exception e)
#pragma warning restore CA1031
        {
            socket.Dispose();
            if (!_stopping.IsCancellationRequested)
                _reportFailure(peer, e);
        }
    }

    private async Task<Stream> AuthenticateAsync(Stream stream, EndPoint? peer, SslServerAuthenticationOptions tls)
    {
        SslStream secured = new(stream);
        Handshake handshake = _handshakes.Begin(peer, _options.HandshakeTimeout, _stopping.Token);
        try
        {
            await secured.AuthenticateAsServerAsync(tls, handshake.Ending).ConfigureAwait(false);
            return secured;
        }
        catch (Exception e)
        {
            await secured.DisposeAsync().ConfigureAwait(false);
            if (handshake.IsGivenUp)
                throw new IOException($"The TLS handshake was given up for another one: {MostHandshakes} were under way.", e);
            throw;
        }
        finally
        {
            _handshakes.End(handshake);
        }
    }

    /// <summary>Lets the connection be asked for. It waits its turn if others came first and were not asked for yet.</summary>
    private async ValueTask HandOutAsync(ArchiveConnection connection)
    {
        try
        {
            await _accepted.Writer.WriteAsync(connection, _stopping.Token).ConfigureAwait(false);
        }
        catch
        {
            connection.Abort();
            throw;
        }
    }
}
