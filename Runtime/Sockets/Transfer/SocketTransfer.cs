using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace Stevedore;

/// <summary>Sends and receives over a socket, and tells every call that meets the end of the connection the same reason for it.</summary>
/// <remarks>
/// Unix tells of a reset once, to the call that comes first, and of an end in good order to all others. So the calls of a socket go through
/// here, and what one was told is kept. A call that finds an end in good order hears out the others that are under way, since one of them
/// may have been told otherwise: those that receive, which end as well; and one that sends as long as there is room, as there is after a
/// reset. Where there is none the peer has ended its side and does not read, and a send may wait for ever.
/// For the same reason bytes that were received too early and given back are kept here: whoever receives next has them first, and whoever
/// looks for data finds them.
/// </remarks>
internal sealed class SocketTransfer
{
    private static readonly ConditionalWeakTable<Socket, SocketTransfer> s_ofSockets = [];

    private readonly object _gate = new();
    private Pushback? _unread;
    private SocketError _reasonOfTheEnd;
    private int _receiving;
    private int _sending;
    private int _sent;
    private TaskCompletionSource? _heardOut;

    /// <summary>How many bytes were given back and not received again.</summary>
    public int Unread => Volatile.Read(ref _unread)?.Count ?? 0;

    /// <summary>The one for all objects that are made over a socket one after the other, or side by side.</summary>
    public static SocketTransfer Of(Socket socket) => s_ofSockets.GetValue(socket, static _ => new SocketTransfer());

    /// <summary>Gives back the last bytes that were received.</summary>
    public void GiveBack(ReadOnlySpan<byte> bytes)
    {
        if (_unread is null)
            Interlocked.CompareExchange(ref _unread, new Pushback(), null);
        _unread.Unread(bytes);
    }

    /// <summary>Receives as the system does, but a stream that was reset never seems to have ended in good order.</summary>
    public int Receive(Socket socket, Span<byte> buffer, SocketFlags flags, out SocketError error)
    {
        error = SocketError.Success;
        if (TryReceiveUnread(buffer, flags, out int received))
            return received;
        BeginToReceive();
        try
        {
            received = socket.Receive(buffer, flags, out error);
        }
        finally
        {
            EndReceiving(error);
        }

        if (error is SocketError.Success && IsEnd(socket, received, buffer.Length))
            error = ReasonOfTheEndAsync(socket).AsTask().GetAwaiter().GetResult();
        return received;
    }

    /// <inheritdoc cref="Receive"/>
    /// <exception cref="OperationCanceledException">The waiting was canceled.</exception>
    /// <exception cref="SocketException">The connection is broken, or the socket was closed.</exception>
    public async ValueTask<int> ReceiveAsync(Socket socket, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (TryReceiveUnread(buffer.Span, SocketFlags.None, out int received))
            return received;
        SocketError error = SocketError.Success;
        BeginToReceive();
        try
        {
            received = await socket.ReceiveAsync(buffer, SocketFlags.None, cancellationToken).ConfigureAwait(false);
        }
        catch (SocketException failure)
        {
            error = failure.SocketErrorCode;
            throw;
        }
        finally
        {
            EndReceiving(error);
        }

        if (IsEnd(socket, received, buffer.Length)
            && await ReasonOfTheEndAsync(socket).ConfigureAwait(false) is not SocketError.Success and SocketError reason)
            throw new SocketException((int)reason);
        return received;
    }

    /// <summary>Sends as the system does.</summary>
    public int Send(Socket socket, ReadOnlySpan<byte> buffer, SocketFlags flags, out SocketError error)
    {
        error = SocketError.Success;
        BeginToSend();
        try
        {
            return socket.Send(buffer, flags, out error);
        }
        finally
        {
            EndSending(error);
        }
    }

    /// <inheritdoc cref="Send"/>
    /// <exception cref="OperationCanceledException">The sending was canceled.</exception>
    /// <exception cref="SocketException">The connection is broken, or the socket was closed.</exception>
    public async ValueTask<int> SendAsync(
        Socket socket, ReadOnlyMemory<byte> buffer, SocketFlags flags, CancellationToken cancellationToken)
    {
        SocketError error = SocketError.Success;
        BeginToSend();
        try
        {
            return await socket.SendAsync(buffer, flags, cancellationToken).ConfigureAwait(false);
        }
        catch (SocketException failure)
        {
            error = failure.SocketErrorCode;
            throw;
        }
        finally
        {
            EndSending(error);
        }
    }

    private static bool IsEnd(Socket socket, int received, int room) =>
        received == 0 && room > 0 && socket.SocketType is SocketType.Stream;

    /// <summary>Receives bytes that were given back. A call without room finds that there are some.</summary>
    private bool TryReceiveUnread(Span<byte> buffer, SocketFlags flags, out int received)
    {
        received = 0;
        if (Volatile.Read(ref _unread) is not { Count: > 0 } unread || flags.HasFlag(SocketFlags.OutOfBand))
            return false;
        received = flags.HasFlag(SocketFlags.Peek) ? unread.Peek(buffer) : unread.Read(buffer);
        return received > 0 || buffer.IsEmpty;
    }

    private void BeginToReceive()
    {
        lock (_gate)
            _receiving++;
    }

    private void EndReceiving(SocketError error)
    {
        TaskCompletionSource? heardOut = null;
        lock (_gate)
        {
            Note(error);
            _receiving--;
            if (_receiving == 0 || _reasonOfTheEnd is not SocketError.Success)
                (heardOut, _heardOut) = (_heardOut, null);
        }

        heardOut?.SetResult();
    }

    private void BeginToSend()
    {
        lock (_gate)
            _sending++;
    }

    private void EndSending(SocketError error)
    {
        lock (_gate)
        {
            Note(error);
            _sending--;
            _sent++;
        }
    }

    private void Note(SocketError error)
    {
        if (error is SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.TimedOut
            or SocketError.NetworkReset or SocketError.NetworkDown or SocketError.NetworkUnreachable
            or SocketError.HostDown or SocketError.HostUnreachable)
            _reasonOfTheEnd = error;
    }

    private async ValueTask<SocketError> ReasonOfTheEndAsync(Socket socket)
    {
        await ReceivingCallsHaveEnded().ConfigureAwait(false);
        int sent = Volatile.Read(ref _sent);
        while (IsStillSending(sent) && socket.Poll(TimeSpan.Zero, SelectMode.SelectWrite))
            await Task.Delay(1, CancellationToken.None).ConfigureAwait(false);
        lock (_gate)
            return _reasonOfTheEnd;
    }

    private Task ReceivingCallsHaveEnded()
    {
        lock (_gate)
        {
            if (_receiving == 0 || _reasonOfTheEnd is not SocketError.Success)
                return Task.CompletedTask;
            _heardOut ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _heardOut.Task;
        }
    }

    /// <summary>Whether the call that sent when so many had ended sends on, and nobody knows of a reset yet.</summary>
    private bool IsStillSending(int sent)
    {
        lock (_gate)
            return _sending > 0 && _sent == sent && _reasonOfTheEnd is SocketError.Success;
    }
}
