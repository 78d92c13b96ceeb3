using System.Net.Security;
using System.Net.Sockets;

namespace Stevedore;

public sealed partial class ArchiveConnection
{
    private int _isDisposed;

    /// <summary>
    /// Closes this side after everything sent so far: the peer meets the end of the messages, and may go on sending. MFC: <c>CAsyncSocket::ShutDown(sends)</c>.
    /// </summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="IOException">The connection is broken.</exception>
    /// <exception cref="ObjectDisposedException">The connection is closed.</exception>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed != 0, this);
        await _sender.CompleteAsync(CloseSendingAsync, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends the connection at once. Calls that wait fail, and what was sent may be lost.</summary>
    public void Abort()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
            return;
        _socket?.Close(timeout: 0);
        _stream.Dispose();
        _sender.Dispose();
    }

    /// <summary>
    /// Closes the connection in good order: the messages sent so far arrive, and the peer is given <see cref="ArchiveConnectionOptions.CloseTimeout"/> to
    /// take them and to close its side; what it sends meanwhile is dropped. A call that still waits to receive ends with an <see cref="ObjectDisposedException"/>
    /// or an <see cref="IOException"/>.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        if (_isDisposed != 0)
            return;
        using CancellationTokenSource late = new(_options.CloseTimeout);
        try
        {
            await CompleteAsync(late.Token).ConfigureAwait(false);
            // A socket that is closed with unread bytes resets the connection, and the peer may lose what it has not read yet.
            await _receiver.DrainAsync(late.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            // There is nobody left to tell.
        }
        Abort();
    }

    private async ValueTask CloseSendingAsync(CancellationToken cancellationToken)
    {
        await _stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        if (_stream is SslStream tls)
            await tls.ShutdownAsync().ConfigureAwait(false);
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
