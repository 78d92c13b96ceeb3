using System.Net.Sockets;

namespace Stevedore;

/// <summary>What there is to receive: looking at it, and waiting for it without tying up a thread. Nothing is taken.</summary>
internal static class Readiness
{
    /// <summary>Ends when there is something to receive, or the end of the stream, or an error that the next call will tell.</summary>
    /// <exception cref="OperationCanceledException">The waiting was canceled.</exception>
    /// <exception cref="SocketException">The socket is broken or was closed.</exception>
    public static async ValueTask<bool> ToReceive(Socket socket, EndOfConnection end, CancellationToken cancellationToken)
    {
        if (socket.SocketType is SocketType.Stream)
        {
            await end.ReceiveAsync(socket, Memory<byte>.Empty, cancellationToken).ConfigureAwait(false);
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
    public static Sight Look(Socket socket, EndOfConnection end, out SocketError reasonOfTheEnd)
    {
        Span<byte> first = stackalloc byte[1];
        try
        {
            int count = end.Receive(socket, first, SocketFlags.Peek, out SocketError error);
            reasonOfTheEnd = error;
            if (error is SocketError.WouldBlock)
                return Sight.Nothing;
            return count > 0 || socket.SocketType is not SocketType.Stream ? Sight.Data : Sight.End;
        }
        catch (ObjectDisposedException)
        {
            reasonOfTheEnd = SocketError.Success;
            return Sight.Gone;
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
