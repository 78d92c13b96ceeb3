using System.Net.Sockets;

namespace Stevedore;

/// <summary>A socket as the stream of a connection, which never takes a reset for an end in good order.</summary>
/// <remarks>
/// To <see cref="NetworkStream"/> they look the same when the system tells a send that waits of the reset: the read that waits beside it
/// then meets the end. A read without room takes nothing and meets no end, so an idle connection waits as cheaply as with that class.
/// </remarks>
internal sealed class SocketStream(Socket socket) : NetworkStream(socket, ownsSocket: true)
{
    private readonly SocketTransfer _transfer = new();

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        buffer.IsEmpty ? WaitAsync(cancellationToken) : ReceiveAsync(buffer, cancellationToken);

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            // Sending nothing is sent too: the socket then lets go of what it has sent last.
            do
            {
                int sent = await _transfer.SendAsync(Socket, buffer, SocketFlags.None, cancellationToken).ConfigureAwait(false);
                buffer = buffer[sent..];
            }
            while (buffer.Length > 0);
        }
        catch (SocketException failure)
        {
            throw SocketFailure.WhileWriting("connection", failure);
        }
    }

    /// <summary>Waits for bytes, or for the end.</summary>
    private async ValueTask<int> WaitAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await base.ReadAsync(Memory<byte>.Empty, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException e) when (e.InnerException is SocketException failure)
        {
            throw SocketFailure.WhileReading("connection", failure);
        }
    }

    private async ValueTask<int> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await _transfer.ReceiveAsync(Socket, buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (SocketException failure)
        {
            throw SocketFailure.WhileReading("connection", failure);
        }
    }
}
