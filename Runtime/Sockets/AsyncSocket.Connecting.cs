using System.Net;
using System.Net.Sockets;

namespace Stevedore;

public partial class AsyncSocket
{
    private CancellationTokenSource? _attempt;
    private bool _isUsedUp;

    /// <summary>
    /// Begins to connect to a server, by each address of its name until one answers. MFC: CAsyncSocket::Connect(host, port).
    /// </summary>
    /// <remarks>
    /// Unlike MFC's, the call does not wait for the name to be looked up, and it tries the other addresses after the first. As
    /// <see cref="Connect(EndPoint)"/> in all else.
    /// </remarks>
    /// <param name="host">A host name or a numeric address.</param>
    /// <param name="port">The port of the server.</param>
    /// <exception cref="ArgumentOutOfRangeException">The port is not one.</exception>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="SocketException">The socket is connected, or the last attempt goes on.</exception>
    public virtual void Connect(string host, int port) =>
        BeginToConnect(cancellation => ConnectByNameAsync(host, port, cancellation));

    /// <summary>Begins to connect to a server. MFC: CAsyncSocket::Connect(address).</summary>
    /// <remarks>
    /// How it ends, well or not, is told to <see cref="OnConnect"/>; where MFC says WSAEWOULDBLOCK, this call returns. After an attempt
    /// that failed the same object can connect again; options set through it are kept.
    /// </remarks>
    /// <param name="remote">The address of the server.</param>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="SocketException">
    /// The socket is connected (<see cref="SocketError.IsConnected"/>), or the last attempt goes on
    /// (<see cref="SocketError.AlreadyInProgress"/>).
    /// </exception>
    public virtual void Connect(EndPoint remote) => BeginToConnect(cancellation => ConnectToAsync(remote, cancellation));

    /// <summary>Connects to the first address of a name that answers.</summary>
    private protected async Task ConnectByNameAsync(string host, int port, CancellationToken cancellation)
    {
        IPEndPoint[] addresses = await HostAddresses
            .ReachableFromAsync(SocketToConnect(), host, port, cancellation).ConfigureAwait(false);
        SocketException? lastFailure = null;
        foreach (IPEndPoint remote in addresses)
        {
            try
            {
                await ConnectOnceAsync(remote, cancellation).ConfigureAwait(false);
                return;
            }
            catch (SocketException failure)
            {
                lastFailure = failure;
            }
        }

        throw lastFailure!;
    }

    private protected Task ConnectToAsync(EndPoint remote, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(remote);
        return remote is DnsEndPoint name
            ? ConnectByNameAsync(name.Host, name.Port, cancellation)
            : ConnectOnceAsync(remote, cancellation);
    }

    /// <summary>From here on the connection is watched for notifications.</summary>
    private protected void Connected() => WatchTraffic(RequireSocket());

    /// <summary>Makes one connection attempt, and notes when it has used up the socket.</summary>
    private async Task ConnectOnceAsync(EndPoint remote, CancellationToken cancellation)
    {
        Socket socket = SocketToConnect();
        if (socket is { Connected: true, SocketType: SocketType.Stream })
            throw new SocketException((int)SocketError.IsConnected);
        try
        {
            await socket.ConnectAsync(remote, cancellation).ConfigureAwait(false);
            SelfConnection.Refuse(socket);
        }
        catch
        {
            _isUsedUp = socket.SocketType is SocketType.Stream;
            throw;
        }
    }

    /// <summary>The socket for the next connection attempt: a fresh one when the last attempt used up the old one.</summary>
    private Socket SocketToConnect()
    {
        Socket socket = RequireSocket();
        if (!_isUsedUp)
            return socket;
        // Disposed first: a fixed local port must be free for the fresh socket.
        socket.Dispose();
        Socket fresh = _blueprint!.Build();
        fresh.Blocking = false;
        if (Interlocked.CompareExchange(ref _socket, fresh, socket) != socket)
        {
            fresh.Dispose();
            return RequireSocket();
        }

        _isUsedUp = false;
        return fresh;
    }

    private void BeginToConnect(Func<CancellationToken, Task> connect)
    {
        if (RequireSocket() is { Connected: true, SocketType: SocketType.Stream })
            throw new SocketException((int)SocketError.IsConnected);
        CancellationTokenSource attempt = new();
        if (Interlocked.CompareExchange(ref _attempt, attempt, null) is not null)
            throw new SocketException((int)SocketError.AlreadyInProgress);
        // A mistake of the caller, such as an impossible port, shows before the first wait.
        Task reporting = ReportAsync(connect, attempt, _watcher);
        if (reporting.IsFaulted)
            reporting.GetAwaiter().GetResult();
    }

    private async Task ReportAsync(
        Func<CancellationToken, Task> connect, CancellationTokenSource attempt, SocketWatcher? watcher)
    {
        SocketError outcome = SocketError.Success;
        try
        {
            await connect(attempt.Token).ConfigureAwait(false);
        }
        catch (SocketException failure)
        {
            outcome = failure.SocketErrorCode;
        }
        catch (Exception end) when (attempt.IsCancellationRequested && end is OperationCanceledException or ObjectDisposedException)
        {
            return;
        }
        finally
        {
            Interlocked.CompareExchange(ref _attempt, null, attempt);
        }

        // Nobody is told of a socket that was closed meanwhile, even if the object has another one.
        watcher?.Post(SocketEvents.Connect, outcome);
        if (outcome is SocketError.Success && ReferenceEquals(watcher, _watcher) && _socket is Socket socket)
            WatchTraffic(socket);
    }

    private void GiveUpConnecting() => Interlocked.Exchange(ref _attempt, null)?.Cancel();
}
