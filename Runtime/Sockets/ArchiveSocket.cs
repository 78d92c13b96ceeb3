using System.Net;
using System.Net.Sockets;

namespace Stevedore;

/// <summary>
/// A socket whose calls wait until they are done, as an archive needs them. With a <see cref="SocketFile"/> it carries archives.
/// </summary>
/// <remarks>
/// <para>MFC: CSocket. Its calls never fail with <see cref="SocketError.WouldBlock"/>.</para>
/// <para>
/// The programming model, step by step, is that of MFC: construct; <see cref="AsyncSocket.Create(int, SocketType, IPAddress)"/>; connect,
/// or listen and accept; a <see cref="SocketFile"/> over the socket; an archive for loading and one for storing over the file; exchange;
/// then dispose of the archives, the file and the socket, in this order.
/// </para>
/// </remarks>
public class ArchiveSocket : AsyncSocket
{
    private static readonly TimeSpan s_pauseBetweenAttempts = TimeSpan.FromMilliseconds(50);

    /// <summary>Makes an object without a socket. MFC: CSocket::CSocket.</summary>
    public ArchiveSocket()
    {
    }

    private protected override bool CallsBlock => true;

    /// <summary>Waits for the next client and accepts it into another object. MFC: CSocket::Accept.</summary>
    /// <param name="connected">An object that is constructed and not created.</param>
    /// <exception cref="InvalidOperationException">
    /// <paramref name="connected"/> has a socket already, or this object has none or does not listen.
    /// </exception>
    /// <exception cref="SocketException">The socket was closed while waiting, or the system has no socket left.</exception>
    public override void Accept(AsyncSocket connected) => base.Accept(connected);

    /// <summary>
    /// Connects to a server, by each address of its name until one answers, and waits until it is done. MFC: CSocket::Connect(host, port).
    /// </summary>
    /// <remarks>When no server is up yet, the same object can connect again, as MFC programs do.</remarks>
    /// <param name="host">A host name or a numeric address.</param>
    /// <param name="port">The port of the server.</param>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="SocketException">No attempt succeeded; the error is that of the last one.</exception>
    public override void Connect(string host, int port) => ConnectByName(host, port, CancellationToken.None);

    /// <summary>Connects to a server and waits until it is done. MFC: CSocket::Connect(address).</summary>
    /// <remarks>When no server is up yet, the same object can connect again, as MFC programs do.</remarks>
    /// <param name="remote">The address of the server.</param>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="SocketException">
    /// The attempt failed, for instance because nobody listens there (<see cref="SocketError.ConnectionRefused"/>).
    /// </exception>
    public override void Connect(EndPoint remote) => ConnectOnce(remote, CancellationToken.None);

    /// <summary>Connects to a server, and goes on trying while it is not up yet.</summary>
    /// <remarks>
    /// MFC: the loop around CSocket::Connect that its chat client leaves to the user's patience. A refused or unanswered attempt is
    /// repeated; other errors, an unknown host among them, are thrown at once. Looking up the name is not cut short.
    /// </remarks>
    /// <param name="host">A host name or a numeric address.</param>
    /// <param name="port">The port of the server.</param>
    /// <param name="retryFor">How long to try; <see cref="Timeout.InfiniteTimeSpan"/> for as long as it takes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is neither positive nor infinite.</exception>
    /// <exception cref="InvalidOperationException">There is no socket, or it was closed while trying.</exception>
    /// <exception cref="SocketException">
    /// The time is over; the error is that of the last attempt, or <see cref="SocketError.TimedOut"/>.
    /// </exception>
    public void Connect(string host, int port, TimeSpan retryFor) => Retry(retryFor, expiry => ConnectByName(host, port, expiry));

    /// <summary>Connects to a server, and goes on trying while it is not up yet.</summary>
    /// <remarks>As <see cref="Connect(string, int, TimeSpan)"/>.</remarks>
    /// <param name="remote">The address of the server.</param>
    /// <param name="retryFor">How long to try; <see cref="Timeout.InfiniteTimeSpan"/> for as long as it takes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is neither positive nor infinite.</exception>
    /// <exception cref="InvalidOperationException">There is no socket, or it was closed while trying.</exception>
    /// <exception cref="SocketException">
    /// The time is over; the error is that of the last attempt, or <see cref="SocketError.TimedOut"/>.
    /// </exception>
    public void Connect(EndPoint remote, TimeSpan retryFor) => Retry(retryFor, expiry => ConnectOnce(remote, expiry));

    /// <summary>Sends all bytes, waiting while the connection takes no more. MFC: CSocket::Send.</summary>
    /// <param name="buffer">The bytes.</param>
    /// <param name="flags">How to send.</param>
    /// <returns>The length of <paramref name="buffer"/>.</returns>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="SocketException">
    /// The connection is broken, this side has shut down sending, or the socket was closed while waiting.
    /// </exception>
    public override int Send(ReadOnlySpan<byte> buffer, SocketFlags flags = SocketFlags.None) => base.Send(buffer, flags);

    /// <summary>Receives what has arrived, waiting until there is something. MFC: CSocket::Receive.</summary>
    /// <param name="buffer">Where to put the bytes.</param>
    /// <param name="flags">How to receive.</param>
    /// <returns>How many bytes were received; on a stream 0 when the peer has ended its side in good order.</returns>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="SocketException">
    /// The connection is broken (<see cref="SocketError.ConnectionReset"/>), or the socket was closed while waiting.
    /// </exception>
    public override int Receive(Span<byte> buffer, SocketFlags flags = SocketFlags.None) => base.Receive(buffer, flags);

    private void ConnectByName(string host, int port, CancellationToken expiry)
    {
        SocketException? lastFailure = null;
        foreach (IPEndPoint remote in HostAddresses.ReachableFrom(SocketToConnect(), host, port))
        {
            try
            {
                ConnectOnce(remote, expiry);
                return;
            }
            catch (SocketException failure)
            {
                lastFailure = failure;
            }
        }

        throw lastFailure!;
    }

    private void ConnectOnce(EndPoint remote, CancellationToken expiry)
    {
        ArgumentNullException.ThrowIfNull(remote);
        if (remote is DnsEndPoint name)
        {
            ConnectByName(name.Host, name.Port, expiry);
            return;
        }

        Attempt(socket =>
        {
            // Only the asynchronous form can be given up before the system does, which may take minutes.
            if (expiry.CanBeCanceled)
                socket.ConnectAsync(remote, expiry).AsTask().GetAwaiter().GetResult();
            else
                socket.Connect(remote);
            RefuseConnectionToItself(socket);
        });
    }

    /// <summary>
    /// TCP lets a socket connect to its own port (simultaneous open, RFC 9293, 3.5). A client that retries against a port from the range
    /// that clients are given gets there sooner or later, and would take its own echo for the server.
    /// </summary>
    private static void RefuseConnectionToItself(Socket socket)
    {
        if (socket.SocketType is SocketType.Stream && socket.LocalEndPoint is IPEndPoint local && local.Equals(socket.RemoteEndPoint))
        {
            socket.Close(timeout: 0);
            throw new SocketException((int)SocketError.ConnectionRefused);
        }
    }

    private static void Retry(TimeSpan retryFor, Action<CancellationToken> attempt)
    {
        if (retryFor <= TimeSpan.Zero && retryFor != Timeout.InfiniteTimeSpan)
            throw new ArgumentOutOfRangeException(nameof(retryFor), retryFor, "The time to try is positive or infinite.");

        using CancellationTokenSource expiry = new(retryFor);
        SocketException? lastFailure = null;
        do
        {
            try
            {
                attempt(expiry.Token);
                return;
            }
            catch (SocketException failure) when (IsServerNotUp(failure.SocketErrorCode))
            {
                lastFailure = failure;
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }
        while (!expiry.Token.WaitHandle.WaitOne(s_pauseBetweenAttempts));

        throw lastFailure ?? new SocketException((int)SocketError.TimedOut);
    }

    private static bool IsServerNotUp(SocketError error) => error
        is SocketError.ConnectionRefused or SocketError.TimedOut
        or SocketError.HostUnreachable or SocketError.HostDown or SocketError.NetworkUnreachable or SocketError.NetworkDown;
}
