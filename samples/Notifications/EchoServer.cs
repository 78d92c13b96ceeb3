using System.Net;
using System.Net.Sockets;
using Stevedore;

namespace Notifications;

/// <summary>
/// Answers each line of each client. It needs neither a thread for a client nor a lock: all notifications come one by one.
/// </summary>
public sealed class EchoServer : AsyncSocket
{
    private readonly Action<string> _log;
    private readonly List<LineSocket> _clients = [];

    /// <summary>Begins to listen.</summary>
    /// <param name="port">The port; 0 lets the system choose one.</param>
    /// <param name="log">Is told who comes and goes.</param>
    /// <param name="localAddress">The interface; null for every one.</param>
    /// <exception cref="SocketException">The port is in use.</exception>
    public EchoServer(int port, Action<string> log, IPAddress? localAddress = null)
    {
        _log = log;
        Create(port, SocketType.Stream, localAddress);
        Listen();
    }

    /// <summary>A client waits. If there are more, the next notification comes when this one has been accepted.</summary>
    protected override void OnAccept(SocketError error)
    {
        LineSocket client = new();
        _clients.Add(client);
        Accept(client);
        _log($"server: a client has come, and makes {_clients.Count}");
        client.LineReceived += line => client.SendLine($"you said \"{line}\"");
        client.Ended += reason => Part(client, reason);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _clients.ForEach(client => client.Dispose());
        _clients.Clear();
        base.Dispose(disposing);
    }

    private void Part(LineSocket client, SocketError reason)
    {
        _clients.Remove(client);
        if (reason is SocketError.Success)
        {
            _log($"server: a client has gone, which leaves {_clients.Count}");
            client.CloseWhenSent();
        }
        else
        {
            _log($"server: a client is lost ({reason}), which leaves {_clients.Count}");
            client.Dispose();
        }
    }
}
