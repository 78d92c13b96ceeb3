using System.Net.Sockets;

namespace Stevedore;

/// <summary>Waiting until a socket has something to receive, without receiving it and without tying up a thread.</summary>
internal static class Readiness
{
    /// <summary>Ends when there is something to receive, or the end of the stream, or an error that the next call will tell.</summary>
    /// <exception cref="OperationCanceledException">The waiting was canceled.</exception>
    /// <exception cref="SocketException">The socket is broken or was closed.</exception>
    public static async ValueTask<bool> ToReceive(Socket socket, CancellationToken cancellationToken)
    {
        if (socket.SocketType is SocketType.Stream)
        {
            await socket.ReceiveAsync(Memory<byte>.Empty, SocketFlags.None, cancellationToken).ConfigureAwait(false);
            return true;
        }

        try
        {
            // Without room the call would take a datagram, and lose it.
            await socket.ReceiveAsync(new byte[1], SocketFlags.Peek, cancellationToken).ConfigureAwait(false);
        }
        catch (SocketException more) when (more.SocketErrorCode is SocketError.MessageSize)
        {
            // Windows says so of a datagram longer than the one byte.
        }

        return true;
    }
}
