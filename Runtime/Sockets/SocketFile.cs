using System.Diagnostics.CodeAnalysis;
using System.Net.Sockets;

namespace Stevedore;

/// <summary>A connected stream socket as a file: the stream that an archive over a socket reads from and writes to.</summary>
/// <remarks>
/// <para>
/// MFC: CSocketFile. A file has an end, a socket has a peer: reading waits until something has arrived and returns that, which may be less
/// than was asked for and says nothing about the end; 0 bytes are the end, when the peer has closed or shut down sending in good order.
/// </para>
/// <para>
/// The file does not own the socket, and disposing of the file leaves the connection open (MFC: ~CSocketFile disassociates itself).
/// </para>
/// <para>
/// One thread may read while another writes. After a write that failed, was canceled or timed out, the state of the byte stream is unknown.
/// </para>
/// <para>
/// The file of an archive is archive-compatible: the archive knows what it still needs, and a read that waited for more than has arrived
/// could wait for a peer that itself waits. A stand-alone file serves readers that take a short read for the end of the file. An archive
/// works over either; it never waits for more than it needs.
/// </para>
/// <para>
/// An archive reads ahead, and gives back what it has not loaded when it is flushed or ends. The socket then has these bytes to receive
/// again, before all others: by this file or another one over the same socket, by the next archive, or by the socket itself, which is also
/// notified of them. So there may be an archive for each message.
/// </para>
/// </remarks>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "The name is that of CSocketFile.")]
public sealed class SocketFile : Stream, IPushbackStream
{
    private readonly ArchiveSocket _socket;
    private SocketTransfer? _receivedBy;
    private bool _disposed;

    /// <summary>Makes a file over a socket. MFC: CSocketFile::CSocketFile.</summary>
    /// <param name="socket">A created stream socket; it may still be connected later.</param>
    /// <param name="archiveCompatible">See <see cref="IsArchiveCompatible"/>.</param>
    /// <exception cref="ArgumentException">The socket is a datagram socket.</exception>
    /// <exception cref="InvalidOperationException">The object has no socket.</exception>
    public SocketFile(ArchiveSocket socket, bool archiveCompatible = true)
    {
        ArgumentNullException.ThrowIfNull(socket);
        RequireStream(socket.RequireSocket());
        _socket = socket;
        IsArchiveCompatible = archiveCompatible;
    }

    /// <summary>Makes a file over a socket of .NET.</summary>
    /// <param name="socket">A connected stream socket in blocking mode. Its time-outs hold for the file.</param>
    /// <param name="archiveCompatible">See <see cref="IsArchiveCompatible"/>.</param>
    /// <exception cref="ArgumentException">
    /// The socket is a datagram socket, or its calls do not wait (<see cref="Socket.Blocking"/>).
    /// </exception>
    public SocketFile(Socket socket, bool archiveCompatible = true)
    {
        ArgumentNullException.ThrowIfNull(socket);
        RequireStream(socket);
        if (!socket.Blocking)
            throw new ArgumentException("An archive cannot stop where a call would block: set Socket.Blocking.", nameof(socket));
        // Not disposed of with the file: the socket belongs to the caller.
        _socket = ArchiveSocket.Over(socket);
        IsArchiveCompatible = archiveCompatible;
    }

    /// <summary>
    /// Whether a read returns what has arrived, as an archive needs it. Otherwise a read fills its buffer, and only the end makes it
    /// shorter. MFC: the parameter bArchiveCompatible of CSocketFile::CSocketFile.
    /// </summary>
    public bool IsArchiveCompatible { get; }

    /// <inheritdoc/>
    public override bool CanRead => !_disposed;

    /// <inheritdoc/>
    public override bool CanWrite => !_disposed;

    /// <summary>False: the bytes of a connection pass once.</summary>
    public override bool CanSeek => false;

    /// <summary>Not supported. MFC: CSocketFile::GetLength throws CNotSupportedException.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override long Length => throw NotAFileOnDisk(nameof(Length));

    /// <summary>Not supported. MFC: CSocketFile::GetPosition throws CNotSupportedException.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override long Position
    {
        get => throw NotAFileOnDisk(nameof(Position));
        set => throw NotAFileOnDisk(nameof(Position));
    }

    /// <summary>
    /// Waits until something has arrived and reads that; a stand-alone file waits until the buffer is full. MFC: CSocketFile::Read.
    /// </summary>
    /// <param name="buffer">Where to put the bytes; with no room the call returns 0 at once.</param>
    /// <returns>How many bytes were read; 0 when the peer has ended its side in good order.</returns>
    /// <exception cref="IOException">
    /// The connection is broken; the message says how, and the inner exception is the <see cref="SocketException"/>.
    /// </exception>
    /// <exception cref="InvalidOperationException">The socket has been detached.</exception>
    /// <exception cref="ObjectDisposedException">The file is disposed of, or the socket was closed, perhaps while waiting.</exception>
    public override int Read(Span<byte> buffer)
    {
        int read = ReadArrived(buffer);
        while (!IsArchiveCompatible && read < buffer.Length && ReadArrived(buffer[read..]) is > 0 and int more)
            read += more;
        return read;
    }

    /// <inheritdoc cref="Read(Span{byte})" path="/summary|/returns|/exception"/>
    /// <param name="buffer">Where to put the bytes.</param>
    /// <param name="offset">Where in <paramref name="buffer"/> to begin.</param>
    /// <param name="count">How many bytes at most.</param>
    public override int Read(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        return Read(buffer.AsSpan(offset, count));
    }

    /// <summary>Waits until a byte has arrived and reads it.</summary>
    /// <returns>The byte; -1 when the peer has ended its side in good order.</returns>
    /// <inheritdoc cref="Read(Span{byte})" path="/exception"/>
    public override int ReadByte()
    {
        byte value = 0;
        return Read(new Span<byte>(ref value)) == 0 ? -1 : value;
    }

    /// <summary>Reads what has arrived, as soon as there is something; a stand-alone file fills the buffer.</summary>
    /// <param name="buffer">
    /// Where to put the bytes; with no room the call ends when there is something to read, and ties up no memory meanwhile.
    /// </param>
    /// <param name="cancellationToken">Ends the waiting; in an archive-compatible file no byte is lost.</param>
    /// <returns>How many bytes were read; 0 when the peer has ended its side in good order.</returns>
    /// <exception cref="OperationCanceledException">The waiting was canceled.</exception>
    /// <inheritdoc cref="Read(Span{byte})" path="/exception"/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        _receivedBy = _socket.Transfer;
        try
        {
            int read = await _socket.ReceiveAsync(buffer, cancellationToken).ConfigureAwait(false);
            while (!IsArchiveCompatible && read < buffer.Length
                && await _socket.ReceiveAsync(buffer[read..], cancellationToken).ConfigureAwait(false) is > 0 and int more)
                read += more;
            return read;
        }
        catch (SocketException failure)
        {
            throw SocketFailure.WhileReading("socket file", failure);
        }
    }

    /// <inheritdoc cref="ReadAsync(Memory{byte}, CancellationToken)" path="/summary|/returns|/exception"/>
    /// <param name="buffer">Where to put the bytes.</param>
    /// <param name="offset">Where in <paramref name="buffer"/> to begin.</param>
    /// <param name="count">How many bytes at most.</param>
    /// <param name="cancellationToken">Ends the waiting; no byte is lost.</param>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        ValidateBufferArguments(buffer, offset, count);
        return ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }

    /// <summary>Writes all bytes, waiting while the connection takes no more. MFC: CSocketFile::Write.</summary>
    /// <remarks>The bytes are then with the system, not necessarily with the peer.</remarks>
    /// <param name="buffer">The bytes.</param>
    /// <exception cref="IOException">
    /// The connection is broken; the message says how, and the inner exception is the <see cref="SocketException"/>.
    /// </exception>
    /// <exception cref="InvalidOperationException">The socket has been detached.</exception>
    /// <exception cref="ObjectDisposedException">The file is disposed of, or the socket was closed, perhaps while waiting.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        try
        {
            _socket.Send(buffer);
        }
        catch (SocketException failure)
        {
            throw SocketFailure.WhileWriting("socket file", failure);
        }
    }

    /// <inheritdoc cref="Write(ReadOnlySpan{byte})" path="/summary|/returns|/exception"/>
    /// <param name="buffer">The bytes.</param>
    /// <param name="offset">Where in <paramref name="buffer"/> they begin.</param>
    /// <param name="count">How many they are.</param>
    public override void Write(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        Write(buffer.AsSpan(offset, count));
    }

    /// <summary>Writes one byte.</summary>
    /// <param name="value">The byte.</param>
    /// <inheritdoc cref="Write(ReadOnlySpan{byte})" path="/exception"/>
    public override void WriteByte(byte value) => Write(new ReadOnlySpan<byte>(in value));

    /// <summary>Writes all bytes, as fast as the connection takes them.</summary>
    /// <param name="buffer">The bytes.</param>
    /// <param name="cancellationToken">
    /// Ends the writing; how many bytes have been sent is then unknown, and the connection is good only for closing.
    /// </param>
    /// <returns>The end of the writing.</returns>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    /// <inheritdoc cref="Write(ReadOnlySpan{byte})" path="/exception"/>
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        try
        {
            await _socket.SendAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (SocketException failure)
        {
            throw SocketFailure.WhileWriting("socket file", failure);
        }
    }

    /// <inheritdoc cref="WriteAsync(ReadOnlyMemory{byte}, CancellationToken)" path="/summary|/returns|/exception"/>
    /// <param name="buffer">The bytes.</param>
    /// <param name="offset">Where in <paramref name="buffer"/> they begin.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        ValidateBufferArguments(buffer, offset, count);
        return WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }

    /// <summary>Does nothing: the file keeps no bytes back.</summary>
    public override void Flush()
    {
    }

    /// <summary>Does nothing: the file keeps no bytes back.</summary>
    /// <param name="cancellationToken">Not needed.</param>
    /// <returns>A finished task.</returns>
    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Not supported. MFC: CSocketFile::Seek throws CNotSupportedException.</summary>
    /// <param name="offset">Not used.</param>
    /// <param name="origin">Not used.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override long Seek(long offset, SeekOrigin origin) => throw NotAFileOnDisk(nameof(Seek));

    /// <summary>Not supported. MFC: CSocketFile::SetLength throws CNotSupportedException.</summary>
    /// <param name="value">Not used.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void SetLength(long value) => throw NotAFileOnDisk(nameof(SetLength));

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _disposed = true;
        base.Dispose(disposing);
    }

    int IPushbackStream.ReadArrived(Span<byte> destination) => ReadArrived(destination);

    /// <summary>The bytes are the connection's, and so are still there when the file is disposed of.</summary>
    void IPushbackStream.Unread(ReadOnlySpan<byte> bytes) => _socket.GiveBack(bytes, _receivedBy ?? _socket.Transfer);

    private int ReadArrived(Span<byte> buffer)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (buffer.IsEmpty)
            return 0;
        _receivedBy = _socket.Transfer;
        try
        {
            return _socket.Receive(buffer);
        }
        catch (SocketException failure)
        {
            throw SocketFailure.WhileReading("socket file", failure);
        }
    }

    private static void RequireStream(Socket socket)
    {
        if (socket.SocketType is not SocketType.Stream)
            throw new ArgumentException(
                $"An archive needs a byte stream that arrives completely, once and in order. A socket of type {socket.SocketType} sends "
                    + "packets, which may be lost, repeated or reordered: create it with SocketType.Stream (STV0201).",
                nameof(socket));
    }

    private static NotSupportedException NotAFileOnDisk(string member) =>
        new($"A socket file has no {member}: the bytes of a connection pass once (MFC: CNotSupportedException).");
}
