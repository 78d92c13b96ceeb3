using System.Net.Sockets;
using System.Text;
using Stevedore;

namespace Notifications;

/// <summary>Sends and receives lines of text without ever waiting: the notifications say when it is worth a call.</summary>
public class LineSocket : AsyncSocket
{
    private readonly byte[] _chunk = new byte[64 << 10];
    private readonly List<byte> _unfinished = [];
    private ReadOnlyMemory<byte> _toSend;
    private Action? _whenSent;

    /// <summary>Raised for each line that arrives.</summary>
    public event Action<string>? LineReceived;

    /// <summary>Raised when the peer sends no more: with <see cref="SocketError.Success"/>, or why the connection is broken.</summary>
    public event Action<SocketError>? Ended;

    /// <summary>How often there was no room, and <see cref="OnSend"/> had to send the rest.</summary>
    public int TimesWithoutRoom { get; private set; }

    /// <summary>Sends a line: now, or as soon as there is room.</summary>
    public void SendLine(string line)
    {
        _toSend = (byte[])[.. _toSend.Span, .. Encoding.UTF8.GetBytes(line), (byte)'\n'];
        SendWhatFits();
    }

    /// <summary>Sends no more after what is still to be sent.</summary>
    public void FinishSending() => WhenSent(() => ShutDown());

    /// <summary>Closes after what is still to be sent.</summary>
    public void CloseWhenSent() => WhenSent(Close);

    /// <summary>There is room again: the rest can go.</summary>
    protected override void OnSend(SocketError error) => SendWhatFits();

    /// <summary>Takes one piece of what has arrived. If that leaves something, the next notification comes at once.</summary>
    protected override void OnReceive(SocketError error)
    {
        int received = Receive(_chunk);
        foreach (byte value in _chunk.AsSpan(0, received))
        {
            if (value != (byte)'\n')
            {
                _unfinished.Add(value);
                continue;
            }

            string line = Encoding.UTF8.GetString([.. _unfinished]);
            _unfinished.Clear();
            LineReceived?.Invoke(line);
        }
    }

    /// <summary>The peer sends no more, and all its lines have been raised.</summary>
    protected override void OnClose(SocketError error) => Ended?.Invoke(error);

    private void WhenSent(Action action)
    {
        _whenSent = action;
        SendWhatFits();
    }

    private void SendWhatFits()
    {
        try
        {
            while (_toSend.Length > 0)
                _toSend = _toSend[Send(_toSend.Span)..];
        }
        catch (SocketException full) when (full.SocketErrorCode is SocketError.WouldBlock)
        {
            // That enables OnSend, which goes on.
            TimesWithoutRoom++;
            return;
        }

        Action? whenSent = _whenSent;
        _whenSent = null;
        whenSent?.Invoke();
    }
}
