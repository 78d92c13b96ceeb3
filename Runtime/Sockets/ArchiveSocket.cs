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
/// <para>
/// A call that waits ends with a <see cref="SocketException"/> when its time is over (<see cref="SocketError.TimedOut"/>) or
/// <see cref="CancelBlockingCall"/> ends it (<see cref="SocketError.Interrupted"/>), and with an <see cref="ObjectDisposedException"/> when
/// the socket is closed. It ties up its thread and nothing else: unlike MFC's it runs no message loop, so a window is better served by the
/// forms with <c>Async</c>.
/// </para>
/// <para>
/// A derived class is notified as that of an <see cref="AsyncSocket"/> is, except of what it waits for itself
/// (<see cref="AsyncSocket.OnConnect"/>). While a notification waits in a call, no other one comes; those come afterwards.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// using ArchiveSocket socket = new();
/// socket.Create();
/// socket.Connect("ship.example", 4711);
/// SocketFile file = new(socket);
/// using Archive outgoing = new(file, ArchiveMode.Store), incoming = new(file, ArchiveMode.Load);
/// outgoing.WriteObject(new Ship { Name = "Delia" });
/// outgoing.Flush();
/// Port? reply = incoming.ReadObject&lt;Port&gt;();
/// </code>
/// </example>
public partial class ArchiveSocket : AsyncSocket
{
    /// <summary>What a call that waits for room copies of a longer message, so that the rest stays where it is.</summary>
    private const int LargestCopy = 64 << 10;

    private readonly BlockingCalls _calls;
    private TimeSpan _receiveTimeout = Timeout.InfiniteTimeSpan;
    private TimeSpan _sendTimeout = Timeout.InfiniteTimeSpan;

    /// <summary>Makes an object without a socket. MFC: CSocket::CSocket.</summary>
    public ArchiveSocket() => _calls = new BlockingCalls(() => IsClosed);

    /// <summary>
    /// How long <see cref="Receive"/>, <see cref="ReceiveFrom"/> and <see cref="Accept"/> wait while nothing comes;
    /// <see cref="Timeout.InfiniteTimeSpan"/>, with which an object starts, for ever. Windows Sockets: SO_RCVTIMEO.
    /// </summary>
    /// <remarks>For the forms with <c>Async</c>, use their <see cref="CancellationToken"/>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The time is neither positive nor infinite, or longer than 49 days.</exception>
    public TimeSpan ReceiveTimeout
    {
        get => _receiveTimeout;
        set => _receiveTimeout = WaitingTime.Require(value, nameof(value));
    }

    /// <summary>
    /// How long <see cref="Send"/> and <see cref="SendTo"/> wait while the connection takes nothing, and <c>Connect</c> for an answer;
    /// <see cref="Timeout.InfiniteTimeSpan"/>, with which an object starts, for ever. Windows Sockets: SO_SNDTIMEO.
    /// </summary>
    /// <remarks>For the forms with <c>Async</c>, use their <see cref="CancellationToken"/>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The time is neither positive nor infinite, or longer than 49 days.</exception>
    public TimeSpan SendTimeout
    {
        get => _sendTimeout;
        set => _sendTimeout = WaitingTime.Require(value, nameof(value));
    }

    /// <summary>Whether a call of this object waits in some thread. MFC: CSocket::IsBlocking.</summary>
    public bool IsBlocking => _calls.Any;

    private protected override bool CallsBlock => true;

    private protected override bool IsDerived => GetType() != typeof(ArchiveSocket);

    /// <summary>Ends the calls that wait now, in whatever thread. MFC: CSocket::CancelBlockingCall.</summary>
    /// <remarks>
    /// They fail with <see cref="SocketError.Interrupted"/>. The socket stays as it is after a call that received or accepted; one that
    /// sent may have sent a part, and the connection is then good only for closing.
    /// </remarks>
    public void CancelBlockingCall() => _calls.Cancel();

    /// <summary>Waits for the next client and accepts it into another object. MFC: CSocket::Accept.</summary>
    /// <param name="connected">An object that is constructed and not created.</param>
    /// <exception cref="InvalidOperationException">
    /// <paramref name="connected"/> has a socket already, or this object has none or does not listen.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The socket was closed, perhaps while waiting.</exception>
    /// <exception cref="SocketException">
    /// <see cref="ReceiveTimeout"/> is over, the call was canceled, or the system has no socket left.
    /// </exception>
    public override void Accept(AsyncSocket connected)
    {
        ArgumentNullException.ThrowIfNull(connected);
        RequireEmpty(connected);
        _calls.Wait(
            RequireSocket(),
            SelectMode.SelectRead,
            async cancellation =>
            {
                await AcceptAsync(connected, cancellation).ConfigureAwait(false);
                return true;
            },
            _receiveTimeout);
    }

    /// <summary>Sends all bytes, waiting while the connection takes no more. MFC: CSocket::Send.</summary>
    /// <param name="buffer">The bytes.</param>
    /// <param name="flags">How to send.</param>
    /// <returns>The length of <paramref name="buffer"/>.</returns>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="ObjectDisposedException">The socket was closed, perhaps while waiting.</exception>
    /// <exception cref="SocketException">
    /// The connection is broken, this side has shut down sending, <see cref="SendTimeout"/> is over, or the call was canceled. How much was
    /// sent is then unknown.
    /// </exception>
    public override int Send(ReadOnlySpan<byte> buffer, SocketFlags flags = SocketFlags.None)
    {
        Socket socket = RequireSocket();
        try
        {
            int sent = 0;
            do
            {
                sent += TrySend(socket, buffer[sent..], flags, out SocketError error);
                if (error is SocketError.WouldBlock)
                    sent += SendWhenThereIsRoom(
                        socket, buffer[sent..], copy => cancellation => Transfer.SendAsync(socket, copy, flags, cancellation));
                else if (error is not SocketError.Success)
                    throw new SocketException((int)error);
            }
            while (sent < buffer.Length);
            return sent;
        }
        catch (Exception failure) when (HasLost(socket, failure))
        {
            throw Closed(failure);
        }
    }

    /// <summary>Receives what has arrived, waiting until there is something. MFC: CSocket::Receive.</summary>
    /// <param name="buffer">Where to put the bytes.</param>
    /// <param name="flags">How to receive.</param>
    /// <returns>How many bytes were received; on a stream 0 when the peer has ended its side in good order.</returns>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="ObjectDisposedException">The socket was closed, perhaps while waiting.</exception>
    /// <exception cref="SocketException">
    /// The connection is broken (<see cref="SocketError.ConnectionReset"/>), <see cref="ReceiveTimeout"/> is over, or the call was
    /// canceled. No byte is lost by the last two.
    /// </exception>
    public override int Receive(Span<byte> buffer, SocketFlags flags = SocketFlags.None)
    {
        Socket socket = RequireSocket();
        try
        {
            while (true)
            {
                int received = TryReceive(socket, buffer, flags, out SocketError error);
                if (error is SocketError.Success)
                    return received;
                if (error is not SocketError.WouldBlock)
                    throw new SocketException((int)error);
                WaitToReceive(socket);
            }
        }
        catch (Exception failure) when (HasLost(socket, failure))
        {
            throw Closed(failure);
        }
    }

    /// <summary>Sends to an address, waiting while nothing is taken. MFC: CSocket::SendTo.</summary>
    /// <param name="buffer">The bytes; over a datagram socket they are one packet.</param>
    /// <param name="remote">The address. To send to a whole network set <see cref="SocketOptionName.Broadcast"/> first.</param>
    /// <param name="flags">How to send.</param>
    /// <returns>The length of <paramref name="buffer"/>.</returns>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="ObjectDisposedException">The socket was closed, perhaps while waiting.</exception>
    /// <exception cref="SocketException">
    /// The packet is too long, the address cannot be reached, <see cref="SendTimeout"/> is over, or the call was canceled.
    /// </exception>
    public override int SendTo(ReadOnlySpan<byte> buffer, EndPoint remote, SocketFlags flags = SocketFlags.None)
    {
        Socket socket = RequireSocket();
        try
        {
            try
            {
                return base.SendTo(buffer, remote, flags);
            }
            catch (SocketException full) when (full.SocketErrorCode is SocketError.WouldBlock)
            {
                return SendWhenThereIsRoom(socket, buffer, copy => cancellation => socket.SendToAsync(copy, flags, remote, cancellation));
            }
        }
        catch (Exception failure) when (HasLost(socket, failure))
        {
            throw Closed(failure);
        }
    }

    /// <summary>Waits for a packet and tells who sent it. MFC: CSocket::ReceiveFrom.</summary>
    /// <remarks><inheritdoc cref="AsyncSocket.ReceiveFrom" path="/remarks"/></remarks>
    /// <param name="buffer">Where to put the bytes.</param>
    /// <param name="remote">The address of the sender; one of IPv4 on a socket that speaks both versions is shown as IPv4.</param>
    /// <param name="flags">How to receive.</param>
    /// <returns>How many bytes were received; a packet may have none.</returns>
    /// <exception cref="InvalidOperationException">There is no socket, or it is not bound.</exception>
    /// <exception cref="ObjectDisposedException">The socket was closed, perhaps while waiting.</exception>
    /// <exception cref="SocketException"><see cref="ReceiveTimeout"/> is over, or the call was canceled.</exception>
    public override int ReceiveFrom(Span<byte> buffer, out EndPoint remote, SocketFlags flags = SocketFlags.None)
    {
        Socket socket = RequireSocket();
        try
        {
            while (true)
            {
                // Asked first: an exception for each wait would cost more than the packet.
                if (socket.Blocking || socket.Poll(TimeSpan.Zero, SelectMode.SelectRead))
                {
                    try
                    {
                        return base.ReceiveFrom(buffer, out remote, flags);
                    }
                    catch (SocketException empty) when (empty.SocketErrorCode is SocketError.WouldBlock)
                    {
                        // Another thread was faster, or the packet was damaged.
                    }
                }

                WaitToReceive(socket);
            }
        }
        catch (Exception failure) when (HasLost(socket, failure))
        {
            throw Closed(failure);
        }
    }

    /// <summary>An object over a socket that others made and use: its mode stays as it is.</summary>
    internal static ArchiveSocket Over(Socket socket)
    {
        ArchiveSocket over = new();
        over.Adopt(socket, SocketBlueprint.Of(socket), keepsMode: true);
        return over;
    }

    private protected override void LetGo() => _calls.LetGo();

    private void WaitToReceive(Socket socket) =>
        _calls.Wait(socket, SelectMode.SelectRead, cancellation => WaitForDataAsync(socket, cancellation), _receiveTimeout);

    private int SendWhenThereIsRoom(
        Socket socket, ReadOnlySpan<byte> buffer, Func<ReadOnlyMemory<byte>, Func<CancellationToken, ValueTask<int>>> send)
    {
        int count = Math.Min(buffer.Length, LargestCopy);
        byte[] copy = BytePool.Rent(count);
        try
        {
            buffer[..count].CopyTo(copy);
            return _calls.Wait(socket, SelectMode.SelectWrite, send(copy.AsMemory(0, count)), _sendTimeout);
        }
        finally
        {
            BytePool.Return(copy);
        }
    }
}
