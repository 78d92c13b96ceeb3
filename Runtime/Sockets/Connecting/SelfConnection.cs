using System.Net;
using System.Net.Sockets;

namespace Stevedore;

/// <summary>A connection of a socket with itself.</summary>
internal static class SelfConnection
{
    /// <summary>
    /// TCP lets a socket connect to its own port (simultaneous open, RFC 9293, 3.5). A client that retries against a port from the range
    /// that clients are given gets there sooner or later, and would take its own echo for the server.
    /// </summary>
    /// <exception cref="SocketException">It is one. It is closed, and said to be refused.</exception>
    public static void Refuse(Socket socket)
    {
        if (socket.SocketType is SocketType.Stream && socket.LocalEndPoint is IPEndPoint local && local.Equals(socket.RemoteEndPoint))
        {
            socket.Close(timeout: 0);
            throw new SocketException((int)SocketError.ConnectionRefused);
        }
    }
}
