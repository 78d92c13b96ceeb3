using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;

namespace Stevedore;

[SuppressMessage(
    "Naming", "CA1716:Identifiers should not match keywords", Justification = "MFC: nErrorCode; no better word in any language.")]
public partial class AsyncSocket
{
    private SocketWatcher? _watcher;

    /// <summary>Chooses what this object is notified of from now on. MFC: CAsyncSocket::AsyncSelect.</summary>
    /// <remarks>
    /// A socket starts with everything. As in Windows Sockets the call counts anew: what has a reason to be notified of now comes, even if
    /// it was notified of before.
    /// </remarks>
    /// <param name="events">The events; <see cref="SocketEvents.None"/> for silence, which also stops what is on its way.</param>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    public void AsyncSelect(SocketEvents events = SocketEvents.All)
    {
        RequireSocket();
        _watcher?.Select(events);
    }

    /// <summary>
    /// Called when a client waits; <see cref="Accept"/> takes it, and enables the next call. MFC: CAsyncSocket::OnAccept.
    /// </summary>
    /// <param name="error">Always <see cref="SocketError.Success"/>.</param>
    protected virtual void OnAccept(SocketError error)
    {
    }

    /// <summary>
    /// Called once for each <see cref="Connect(EndPoint)"/>, when the attempt has ended; never in an <see cref="ArchiveSocket"/>, whose
    /// <c>Connect</c> waits. MFC: CAsyncSocket::OnConnect.
    /// </summary>
    /// <param name="error">
    /// <see cref="SocketError.Success"/> when connected; otherwise why not, for instance <see cref="SocketError.ConnectionRefused"/>.
    /// </param>
    protected virtual void OnConnect(SocketError error)
    {
    }

    /// <summary>
    /// Called when there is something to receive. <see cref="Receive"/> or <see cref="ReceiveFrom"/> enables the next call, which comes at
    /// once if they have left something; it need not take everything. MFC: CAsyncSocket::OnReceive.
    /// </summary>
    /// <param name="error">Always <see cref="SocketError.Success"/>.</param>
    protected virtual void OnReceive(SocketError error)
    {
    }

    /// <summary>
    /// Called when there is room to send: once when the socket is connected, and then each time after <see cref="Send"/> or
    /// <see cref="SendTo(ReadOnlySpan{byte}, EndPoint, SocketFlags)"/> has found none. MFC: CAsyncSocket::OnSend.
    /// </summary>
    /// <param name="error">Always <see cref="SocketError.Success"/>; a broken connection shows in the next call.</param>
    protected virtual void OnSend(SocketError error)
    {
    }

    /// <summary>
    /// Called once, when the peer sends no more and all that it sent is received. This side may still send. MFC: CAsyncSocket::OnClose.
    /// </summary>
    /// <param name="error">
    /// <see cref="SocketError.Success"/> for an end in good order; <see cref="SocketError.ConnectionReset"/> or another reason when the
    /// connection is broken.
    /// </param>
    protected virtual void OnClose(SocketError error)
    {
    }

    /// <summary>
    /// Called when urgent data has arrived; <see cref="Receive"/> with <see cref="SocketFlags.OutOfBand"/> takes it, and enables the next
    /// call. MFC: CAsyncSocket::OnOutOfBandData.
    /// </summary>
    /// <param name="error">Always <see cref="SocketError.Success"/>.</param>
    protected virtual void OnOutOfBandData(SocketError error)
    {
    }

    /// <summary>Whether anybody overrides the notifications. To watch a socket for nobody would only cost.</summary>
    private protected virtual bool IsDerived => GetType() != typeof(AsyncSocket);

    private void WatchTraffic(Socket socket) => _watcher?.Begin(socket, socket.ProtocolType is ProtocolType.Tcp
        ? SocketWatcher.Traffic
        : SocketWatcher.Traffic & ~SocketEvents.OutOfBandData);

    private void WatchForClients(Socket socket) => _watcher?.Begin(socket, SocketEvents.Accept);

    /// <summary>Watches a socket that was made elsewhere for what its state allows.</summary>
    private void WatchAsItIs(Socket socket)
    {
        if (_watcher is null)
            return;
        if (socket.Connected || (socket.SocketType is SocketType.Dgram && socket.IsBound))
            WatchTraffic(socket);
        else if (socket.IsBound && socket.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.AcceptConnection) is not 0)
            WatchForClients(socket);
    }

    private void Notify(SocketEvents what, SocketError error)
    {
        switch (what)
        {
            case SocketEvents.Accept:
                OnAccept(error);
                break;
            case SocketEvents.Connect:
                OnConnect(error);
                break;
            case SocketEvents.Receive:
                OnReceive(error);
                break;
            case SocketEvents.Send:
                OnSend(error);
                break;
            case SocketEvents.Close:
                OnClose(error);
                break;
            case SocketEvents.OutOfBandData:
                OnOutOfBandData(error);
                break;
        }
    }
}
