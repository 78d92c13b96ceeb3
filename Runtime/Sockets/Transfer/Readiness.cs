using System.Net.Sockets;

namespace Stevedore;

/// <summary>What there is to receive: peeking at it, and waiting for it without tying up a thread. Nothing is taken.</summary>
internal static class Readiness
{
    /// <summary>Ends when there is something to receive, or the end of the stream, or an error that the next call will tell.</summary>
    /// <exception cref="OperationCanceledException">The waiting was canceled.</exception>
    /// <exception cref="SocketException">The socket is broken or was closed.</exception>
    public static async ValueTask<bool> WaitToReceiveAsync(Socket socket, SocketTransfer transfer, CancellationToken cancellationToken)
    {
        if (socket.SocketType is SocketType.Stream)
        {
            await transfer.ReceiveAsync(socket, Memory<byte>.Empty, cancellationToken).ConfigureAwait(false);
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

    /// <summary>Looks at what there is to receive now.</summary>
    public static PeekResult Peek(Socket socket, SocketTransfer transfer)
    {
        Span<byte> first = stackalloc byte[1];
        try
        {
            int count = transfer.Receive(socket, first, SocketFlags.Peek, out SocketError error);
            if (error is SocketError.WouldBlock)
                return new PeekResult(PeekResult.Kind.Nothing);
            bool hasData = count > 0 || socket.SocketType is not SocketType.Stream;
            return new PeekResult(hasData ? PeekResult.Kind.Data : PeekResult.Kind.End, error);
        }
        catch (ObjectDisposedException)
        {
            return new PeekResult(PeekResult.Kind.Closed);
        }
    }

    /// <summary>Whether urgent data has arrived that was not received.</summary>
    public static bool HasUrgentData(Socket socket)
    {
        Span<byte> first = stackalloc byte[1];
        try
        {
            socket.Receive(first, SocketFlags.OutOfBand | SocketFlags.Peek, out SocketError error);
            return error is SocketError.Success;
        }
        catch (ObjectDisposedException)
        {
            return false;
        }
    }

    /// <summary>Whether a call that receives or accepts would not wait now; false as well for a socket that was closed.</summary>
    public static bool IsNow(Socket socket)
    {
        try
        {
            return socket.Poll(TimeSpan.Zero, SelectMode.SelectRead);
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            return false;
        }
    }
}
