namespace Stevedore;

/// <summary>What a socket can be notified of. MFC: the FD_ constants of CAsyncSocket::AsyncSelect.</summary>
[Flags]
public enum SocketEvents
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>There is something to receive: <see cref="AsyncSocket.OnReceive"/>. MFC: FD_READ.</summary>
    Receive = 1,

    /// <summary>There is room to send: <see cref="AsyncSocket.OnSend"/>. MFC: FD_WRITE.</summary>
    Send = 2,

    /// <summary>Urgent data has arrived: <see cref="AsyncSocket.OnOutOfBandData"/>. MFC: FD_OOB.</summary>
    OutOfBandData = 4,

    /// <summary>A client waits to be accepted: <see cref="AsyncSocket.OnAccept"/>. MFC: FD_ACCEPT.</summary>
    Accept = 8,

    /// <summary>An attempt to connect has ended: <see cref="AsyncSocket.OnConnect"/>. MFC: FD_CONNECT.</summary>
    Connect = 16,

    /// <summary>The peer sends no more: <see cref="AsyncSocket.OnClose"/>. MFC: FD_CLOSE.</summary>
    Close = 32,

    /// <summary>Everything, which is what a socket starts with. MFC: the default of CAsyncSocket::Create.</summary>
    All = Receive | Send | OutOfBandData | Accept | Connect | Close,
}
