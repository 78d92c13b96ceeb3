using System.Net;
using System.Net.Sockets;
using Stevedore;

namespace Chat;

/// <summary>Accepts clients and lets them share a conversation. MFC: CHATSRVR.</summary>
public sealed class ChatServer : IDisposable
{
    private static readonly TimeSpan s_timeToLeave = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_pauseAfterFailure = TimeSpan.FromMilliseconds(100);

    private readonly ArchiveSocket _listener = new();
    private readonly ChatDialect _dialect;
    private readonly Action<string> _log;
    private readonly Dictionary<ChatMember, Task> _members = [];
    private readonly Task _accepting;
    private volatile bool _isStopping;

    /// <summary>Begins to listen, and to accept clients in the background.</summary>
    /// <param name="port">The port; 0 lets the system choose one.</param>
    /// <param name="dialect">What the clients speak.</param>
    /// <param name="localAddress">The interface; null for every one.</param>
    /// <param name="log">Is told who comes and goes; by any thread.</param>
    /// <exception cref="SocketException">The port is in use.</exception>
    public ChatServer(int port = 0, ChatDialect? dialect = null, IPAddress? localAddress = null, Action<string>? log = null)
    {
        _dialect = dialect ?? new ChatDialect();
        _log = log ?? (_ => { });
        _listener.Create(port, SocketType.Stream, localAddress);
        _listener.Listen();
        Port = ((IPEndPoint)_listener.LocalEndPoint!).Port;
        _accepting = InItsOwnThread(AcceptClients);
    }

    /// <summary>The port that clients connect to.</summary>
    public int Port { get; }

    /// <summary>What was said so far.</summary>
    public Conversation Conversation { get; } = new();

    /// <summary>
    /// Tells the clients that the server closes, and waits until they have gone, but not for long. MFC: CServerDoc::DeleteContents.
    /// </summary>
    public void Dispose()
    {
        if (_isStopping)
            return;
        _isStopping = true;
        _listener.Dispose();
        _accepting.Wait();
        Conversation.End("The server has shut down.");

        KeyValuePair<ChatMember, Task>[] members = Members();
        Task stays = Task.WhenAll(members.Select(member => member.Value));
        if (stays.Wait(s_timeToLeave))
            return;
        foreach ((ChatMember member, _) in members)
            member.Expel();
        stays.Wait();
    }

    private void AcceptClients()
    {
        while (!_isStopping)
        {
            ArchiveSocket socket = new();
            try
            {
                _listener.Accept(socket);

                // So that a client whose machine has vanished does not stay for ever.
                socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, 1);
                Welcome(new ChatMember(new ChatConnection(socket, _dialect), Conversation));
            }
            catch (Exception failure) when (_isStopping && failure is SocketException or InvalidOperationException)
            {
                socket.Dispose();
            }
            catch (SocketException failure)
            {
                socket.Dispose();
                _log($"A client could not be accepted: {failure.Message}");
                Thread.Sleep(s_pauseAfterFailure);
            }
        }
    }

    private void Welcome(ChatMember member)
    {
        lock (_members)
            _members.Add(member, InItsOwnThread(() => Serve(member)));
    }

    private void Serve(ChatMember member)
    {
        _log($"{member} has come.");
        try
        {
            member.TakePart();
            _log($"{member} has closed.");
        }
        catch (IOException failure)
        {
            // A client answers the close flag of the server by closing, without a flag of its own.
            _log(_isStopping ? $"{member} has closed." : $"{member} is gone: {failure.Message}");
        }
        finally
        {
            lock (_members)
                _members.Remove(member);
        }
    }

    private KeyValuePair<ChatMember, Task>[] Members()
    {
        lock (_members)
            return [.. _members];
    }

    private static Task InItsOwnThread(Action work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
