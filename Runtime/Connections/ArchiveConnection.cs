using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace Stevedore;

/// <summary>
/// Sends and receives messages, each a value stored in place, over a connection, without keeping a thread while it waits. The bytes are
/// those of the two archives that an MFC program has over its <c>CSocketFile</c>, so either side may be one.
/// </summary>
/// <remarks>
/// One message is sent after the other, in the order of the calls, and one is received at a time; sending and receiving go on side by side.
/// A message of a base class or an interface is sent by reference, so that its class goes with it; any other goes in place, without a tag.
/// MFC: <c>CSocket</c>, <c>CSocketFile</c> and two <c>CArchive</c>s, "Windows Sockets: Using Sockets with Archives".
/// </remarks>
public sealed partial class ArchiveConnection : IAsyncDisposable
{
    private readonly Stream _stream;
    private readonly Socket? _socket;
    private readonly ArchiveConnectionOptions _options;
    private readonly MessageSender _sender;
    private readonly MessageReceiver _receiver;

    /// <summary>
    /// Makes a connection of a stream that can be read and written at once, such as a <see cref="NetworkStream"/> or a
    /// <see cref="System.Net.Security.SslStream"/>. Closing the connection closes the stream.
    /// </summary>
    /// <exception cref="ArgumentException">The stream cannot be read, or cannot be written.</exception>
    public ArchiveConnection(Stream stream, ArchiveConnectionOptions? options = null)
        : this(stream, socket: null, options)
    {
    }

    internal ArchiveConnection(Stream stream, Socket? socket, ArchiveConnectionOptions? options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead || !stream.CanWrite)
            throw new ArgumentException("The stream of a connection must be readable and writable.", nameof(stream));
        _stream = stream;
        _socket = socket;
        RemoteEndPoint = socket?.RemoteEndPoint;
        LocalEndPoint = socket?.LocalEndPoint;
        _options = options ?? ArchiveConnectionOptions.Default;
        _sender = new MessageSender(stream, _options);
        _receiver = new MessageReceiver(stream, _options);
    }

    /// <summary>The peer's address; <see langword="null"/> if the connection was made of a stream and nobody said it.</summary>
    public EndPoint? RemoteEndPoint { get; init; }

    /// <summary>This side's address; <see langword="null"/> if the connection was made of a stream and nobody said it.</summary>
    public EndPoint? LocalEndPoint { get; init; }

    /// <summary>The messages sent so far.</summary>
    public long MessagesSent => _sender.Messages;

    /// <summary>The messages received so far.</summary>
    public long MessagesReceived => _receiver.Messages;

    /// <summary>The bytes sent so far, before TLS.</summary>
    public long BytesSent => _sender.Bytes;

    /// <summary>The bytes received so far, after TLS; some of them may belong to a message that has not been asked for.</summary>
    public long BytesReceived => _receiver.Bytes;

    /// <summary>
    /// Sends a message. It returns when the system has taken all of its bytes, so a peer that reads slowly slows the sender down.
    /// </summary>
    /// <typeparam name="T">Any type that <see cref="Archive.Serialize{T}(T, ArchiveOptions?)"/> can store.</typeparam>
    /// <exception cref="ArchiveException">The message exceeds a limit, or has a null that is refused. Nothing of it was sent.</exception>
    /// <exception cref="ArgumentException">
    /// The message has members that cannot be stored, or no bytes, so that the peer could not tell that it was sent. Nothing was.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// The connection sends no more: it was completed, or an earlier message failed so that the peer could not understand the next one.
    /// </exception>
    /// <exception cref="OperationCanceledException">
    /// It was canceled; if the message had begun to be sent, the connection sends no more.
    /// </exception>
    /// <exception cref="TimeoutException">
    /// The peer did not take it within <see cref="ArchiveConnectionOptions.MessageTimeout"/>.
    /// </exception>
    /// <exception cref="IOException">The connection is broken.</exception>
    /// <exception cref="ObjectDisposedException">The connection is closed.</exception>
    public ValueTask SendAsync<T>(T message, CancellationToken cancellationToken = default) =>
        _sender.SendAsync(message, cancellationToken);

    /// <summary>Sends messages, many of them at a time, which is faster than a call for each.</summary>
    /// <exception cref="ArgumentNullException">There are no messages.</exception>
    /// <inheritdoc cref="SendAsync{T}"/>
    public ValueTask SendAllAsync<T>(IEnumerable<T> messages, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        return _sender.SendAllAsync(messages, cancellationToken);
    }

    /// <summary>Receives a message. A call that is canceled has lost nothing; the next one goes on where it stopped.</summary>
    /// <typeparam name="T">The type that the peer sends.</typeparam>
    /// <exception cref="ArchiveException">
    /// The bytes are not those of a <typeparamref name="T"/>, the message exceeds a limit, or the peer closed its side
    /// (<see cref="ArchiveError.EndOfStream"/>; ask <see cref="HasMoreAsync"/> first where that is to be expected). The connection receives
    /// no more, and every later call throws this again; so it does after whatever else the message's own body throws.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// Another call is receiving; or a <typeparamref name="T"/> has no bytes, so that there is no telling how many have come.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    /// <exception cref="TimeoutException">
    /// The peer took longer than <see cref="ArchiveConnectionOptions.IdleTimeout"/> or
    /// <see cref="ArchiveConnectionOptions.MessageTimeout"/>. The connection receives no more.
    /// </exception>
    /// <exception cref="IOException">The connection is broken. Messages that had come whole are received before.</exception>
    /// <exception cref="ObjectDisposedException">The connection is closed.</exception>
    public ValueTask<T> ReceiveAsync<T>(CancellationToken cancellationToken = default)
    {
        T message = default!;
        return _receiver.ReceiveReady(new Span<T>(ref message)) == 1
            ? new ValueTask<T>(message)
            : WaitForMessageAsync<T>(cancellationToken);
    }

    /// <summary>
    /// Waits until the peer has begun another message, or has closed its side after the last one. It tells an end in good order from a
    /// message that is cut short, which <see cref="ReceiveAsync{T}"/> both reports as <see cref="ArchiveError.EndOfStream"/>.
    /// </summary>
    /// <returns>Whether there is another message. Its bytes need not all have come; none are taken.</returns>
    /// <exception cref="ArchiveException">An earlier message was wrong; likewise, whatever else its body has thrown.</exception>
    /// <exception cref="InvalidOperationException">Another call is receiving.</exception>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    /// <exception cref="TimeoutException">
    /// The peer sent nothing for <see cref="ArchiveConnectionOptions.IdleTimeout"/>. The connection receives no more.
    /// </exception>
    /// <exception cref="IOException">The connection is broken.</exception>
    /// <exception cref="ObjectDisposedException">The connection is closed.</exception>
    /// <remarks>The same question as <see cref="Archive.HasMore"/> of an archive over a stream.</remarks>
    public ValueTask<bool> HasMoreAsync(CancellationToken cancellationToken = default) => _receiver.HasMoreAsync(cancellationToken);

    /// <summary>
    /// Receives the messages that have come, many of them at a time, which is faster than a call for each. It waits for the
    /// first, and for no more.
    /// </summary>
    /// <param name="messages">Where they are put, as many as there is room for. What else is in it stays.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>How many there are; 0 if the peer has closed its side after the last one, or if there is no room.</returns>
    /// <exception cref="ArchiveException">
    /// The bytes are not those of a <typeparamref name="T"/>, or the message exceeds a limit. The connection receives no more. If messages
    /// came before it they are returned, and the next call throws.
    /// </exception>
    /// <inheritdoc cref="ReceiveAsync{T}"/>
    public ValueTask<int> ReceiveManyAsync<T>(Memory<T> messages, CancellationToken cancellationToken = default)
    {
        int count = _receiver.ReceiveReady(messages.Span);
        return count > 0 || messages.IsEmpty ? new ValueTask<int>(count) : WaitForMessagesAsync(messages, cancellationToken);
    }

    /// <summary>Receives messages until the peer closes its side after one.</summary>
    /// <inheritdoc cref="ReceiveAsync{T}"/>
    public async IAsyncEnumerable<T> ReceiveAllAsync<T>([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (true)
        {
            T message = default!;
            if (_receiver.ReceiveReady(new Span<T>(ref message)) == 1)
            {
                yield return message;
                continue;
            }
            ReceiveResult<T> received = await _receiver.ReceiveAsync<T>(cancellationToken).ConfigureAwait(false);
            if (!received.HasMessage)
                yield break;
            yield return received.Message;
        }
    }

    private async ValueTask<int> WaitForMessagesAsync<T>(Memory<T> messages, CancellationToken cancellationToken)
    {
        ReceiveResult<T> first = await _receiver.ReceiveAsync<T>(cancellationToken).ConfigureAwait(false);
        if (!first.HasMessage)
            return 0;
        messages.Span[0] = first.Message;
        return 1 + _receiver.ReceiveReady(messages.Span[1..]);
    }

    private async ValueTask<T> WaitForMessageAsync<T>(CancellationToken cancellationToken)
    {
        ReceiveResult<T> received = await _receiver.ReceiveAsync<T>(cancellationToken).ConfigureAwait(false);
        return received.HasMessage
            ? received.Message
            : throw new ArchiveException(
                ArchiveError.EndOfStream, "The peer has closed its side of the connection; there is no further message.", BytesReceived);
    }
}
