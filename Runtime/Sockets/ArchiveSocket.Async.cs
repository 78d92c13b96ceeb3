using System.Net.Sockets;

namespace Stevedore;

public partial class ArchiveSocket
{
    /// <summary>Waits for the next client and accepts it into another object, without tying up a thread.</summary>
    /// <param name="connected">An object that is constructed and not created.</param>
    /// <param name="cancellationToken">Ends the waiting; no client is lost.</param>
    /// <returns>The end of the waiting.</returns>
    /// <exception cref="InvalidOperationException">
    /// <paramref name="connected"/> has a socket already, or this object has none or does not listen.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The socket was closed, perhaps while waiting.</exception>
    /// <exception cref="OperationCanceledException">The waiting was canceled.</exception>
    /// <exception cref="SocketException">The system has no socket left.</exception>
    public async ValueTask AcceptAsync(AsyncSocket connected, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(connected);
        RequireEmpty(connected);
        Socket socket = RequireSocket();
        try
        {
            AcceptInto(connected, await socket.AcceptAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (Exception failure) when (HasLost(socket, failure))
        {
            throw Closed(failure);
        }
        finally
        {
            EnableAccept();
        }
    }

    /// <summary>Sends all bytes, as fast as the connection takes them.</summary>
    /// <param name="buffer">The bytes.</param>
    /// <param name="cancellationToken">
    /// Ends the sending; how many bytes have been sent is then unknown, and the connection is good only for closing.
    /// </param>
    /// <returns>The length of <paramref name="buffer"/>.</returns>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="ObjectDisposedException">The socket was closed, perhaps while waiting.</exception>
    /// <exception cref="OperationCanceledException">The sending was canceled.</exception>
    /// <exception cref="SocketException">The connection is broken, or this side has shut down sending.</exception>
    public async ValueTask<int> SendAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Socket socket = RequireSocket();
        try
        {
            int sent = 0;
            do
                sent += await Transfer.SendAsync(socket, buffer[sent..], SocketFlags.None, cancellationToken).ConfigureAwait(false);
            while (sent < buffer.Length);
            return sent;
        }
        catch (Exception failure) when (HasLost(socket, failure))
        {
            throw Closed(failure);
        }
    }

    /// <summary>Receives what has arrived, as soon as there is something.</summary>
    /// <param name="buffer">
    /// Where to put the bytes; on a stream without room the call ends when there is something to receive, and ties up no memory meanwhile.
    /// </param>
    /// <param name="cancellationToken">Ends the waiting; no byte is lost.</param>
    /// <returns>How many bytes were received; on a stream 0 when the peer has ended its side in good order.</returns>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="ObjectDisposedException">The socket was closed, perhaps while waiting.</exception>
    /// <exception cref="OperationCanceledException">The waiting was canceled.</exception>
    /// <exception cref="SocketException">The connection is broken (<see cref="SocketError.ConnectionReset"/>).</exception>
    public async ValueTask<int> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Socket socket = RequireSocket();
        try
        {
            return await Transfer.ReceiveAsync(socket, buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (HasLost(socket, failure))
        {
            throw Closed(failure);
        }
        finally
        {
            EnableReceive(SocketFlags.None);
        }
    }
}
