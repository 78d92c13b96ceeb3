using System.Net;
using System.Net.Sockets;
using Stevedore;

namespace Chat;

/// <summary>
/// A connected socket, the file over it and the archive in each direction, which live as long as the connection does.
/// MFC: CChatSocket of CHATTER, CClientSocket of CHATSRVR.
/// </summary>
/// <remarks>One thread may send while another receives, and any thread may dispose of the connection to end the waiting of both.</remarks>
public sealed class ChatConnection : IDisposable
{
    private readonly ArchiveSocket _socket;
    private readonly SocketFile _file;
    private readonly Archive _incoming;
    private readonly Archive _outgoing;
    private readonly ChatDialect _dialect;
    private volatile bool _isDisposed;

    /// <summary>Opens the archives over a connected socket, which the connection now owns.</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="dialect">What the peer speaks.</param>
    /// <param name="tap">Wraps the stream between the file and the archives, for those who want to see the bytes.</param>
    public ChatConnection(ArchiveSocket socket, ChatDialect dialect, Func<Stream, Stream>? tap = null)
    {
        _socket = socket;
        _dialect = dialect;
        Peer = socket.RemoteEndPoint;
        _file = new SocketFile(socket);
        Stream stream = tap?.Invoke(_file) ?? _file;
        _incoming = new Archive(stream, ArchiveMode.Load, dialect.ArchiveOptions);
        _outgoing = new Archive(stream, ArchiveMode.Store, dialect.ArchiveOptions);
    }

    /// <summary>The address of the other side.</summary>
    public EndPoint? Peer { get; }

    /// <summary>Whether all messages that have arrived are loaded. MFC: the condition of the loop around ReadMsg.</summary>
    /// <exception cref="IOException">The connection has been disposed of.</exception>
    public bool HasLoadedAllThatArrived
    {
        get
        {
            bool isBufferEmpty = false;
            Exchange(_incoming, () => isBufferEmpty = _incoming.IsBufferEmpty);
            return isBufferEmpty;
        }
    }

    /// <summary>Sends a message at once. MFC: CClientSocket::SendMsg.</summary>
    /// <exception cref="IOException">The connection is broken or has been disposed of.</exception>
    public void Send(string text = "", IEnumerable<string>? history = null, bool closes = false)
    {
        IChatMessage message = _dialect.NewMessage();
        message.Text = text;
        message.History = [.. history ?? []];
        message.Closes = closes;
        Exchange(_outgoing, () =>
        {
            message.Serialize(_outgoing);
            _outgoing.Flush();
        });
    }

    /// <summary>Waits for a message. MFC: CClientSocket::ReceiveMsg.</summary>
    /// <exception cref="ArchiveException">
    /// The peer has ended the connection without the close flag, or what it sends is no message.
    /// </exception>
    /// <exception cref="IOException">The connection is broken or has been disposed of.</exception>
    public IChatMessage Receive()
    {
        IChatMessage message = _dialect.NewMessage();
        Exchange(_incoming, () => message.Serialize(_incoming));
        return message;
    }

    /// <summary>Tells the peer that nothing more comes; it can still be received from. MFC: CAsyncSocket::ShutDown.</summary>
    /// <exception cref="IOException">The connection is broken or has been disposed of.</exception>
    public void EndSending() => Exchange(_outgoing, () => _socket.ShutDown(SocketShutdown.Send));

    /// <summary>Ends the connection.</summary>
    public void Dispose()
    {
        _isDisposed = true;

        // First, because it ends the calls that wait. An archive is for one thread at a time, and these calls still have it.
        _socket.Dispose();

        // Closing would flush, but there is nobody to flush to: what was to be sent has been sent.
        lock (_incoming)
            _incoming.Abort();
        lock (_outgoing)
            _outgoing.Abort();
        _file.Dispose();
    }

    /// <summary>Whatever ends a connection, and at whatever moment, is an <see cref="IOException"/> to those who chat.</summary>
    private void Exchange(Archive archive, Action exchange)
    {
        try
        {
            lock (archive)
                exchange();
        }
        catch (SocketException failure)
        {
            throw new IOException($"The connection is broken: {failure.Message}", failure);
        }
        catch (InvalidOperationException failure) when (_isDisposed)
        {
            throw new IOException("This side has ended the connection.", failure);
        }
    }
}
