using System.Net.Security;
using System.Net.Sockets;

namespace Stevedore;

public sealed partial class ArchiveConnection
{
    private int _isClosing;
    private int _isDisposed;

    /// <summary>
    /// Closes this side after everything sent so far: the peer meets the end of the messages, and may go on sending. MFC:
    /// <c>CAsyncSocket::ShutDown(sends)</c>.
    /// </summary>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    /// <exception cref="IOException">The connection is broken.</exception>
    /// <exception cref="ObjectDisposedException">The connection is closed.</exception>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed != 0, this);
        await _sender.CompleteAsync(CloseSendingAsync, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends the connection at once. Calls that wait fail, and what was sent may be lost.</summary>
    public void Abort() => Close(inGoodOrder: false);

    /// <summary>
    /// Closes the connection in good order: the messages sent so far arrive, and the peer is given
    /// <see cref="ArchiveConnectionOptions.CloseTimeout"/> to take them and to close its side; what it sends meanwhile is dropped. If that
    /// is more than one message may have (<see cref="ArchiveConnectionOptions.MaxMessageSize"/>), the connection is ended at once. A
    /// call that is waiting to receive is still given the message or the end that comes meanwhile, or ends with an
    /// <see cref="ObjectDisposedException"/> or an <see cref="IOException"/>.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isClosing, 1) != 0 || _isDisposed != 0)
            return;
        using CancellationTokenSource late = new(_options.CloseTimeout);
        bool inGoodOrder = false;
        try
        {
            await CompleteAsync(late.Token).ConfigureAwait(false);
            // A socket that is closed with unread bytes resets the connection, and the peer may lose what it has not read yet.
            await _receiver.DrainAsync(late.Token).ConfigureAwait(false);
            inGoodOrder = true;
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            // There is nobody left to tell.
        }
        Close(inGoodOrder);
    }

    /// <summary>
    /// Closes the socket. In good order the system still sends what it has taken; otherwise it drops that, and resets the connection.
    /// </summary>
    private void Close(bool inGoodOrder)
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
            return;
        _sender.Close();
        _receiver.Close();
        if (!inGoodOrder)
            _socket?.Close(timeout: 0);
        _stream.Dispose();
    }

    private async ValueTask CloseSendingAsync(CancellationToken cancellationToken)
    {
        await _stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        if (_stream is SslStream tls)
            await tls.ShutdownAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            _socket?.Shutdown(SocketShutdown.Send);
        }
        catch (SocketException e)
        {
            throw new IOException("The connection was broken before it was closed.", e);
        }
    }
}
