using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using Stevedore;

namespace ChatCluster.Client;

/// <summary>A member of the chat, who stays one whatever becomes of a server.</summary>
internal sealed class ChatMember(string name, IReadOnlyList<DnsEndPoint> servers, ArchiveConnectionOptions options) : IDisposable
{
    private static readonly TimeSpan s_pauseAfterLoss = TimeSpan.FromMilliseconds(200);

    private readonly ExactlyOnceDelivery _delivery = new();

    /// <summary>Who says something has it alone, lest a new line comes between those that are said again.</summary>
    private readonly SemaphoreSlim _turn = new(1, 1);
    private ArchiveConnection? _connection;

    /// <summary>Is told what was said here, once no loss of a server can undo it.</summary>
    public required Action<Line> Acknowledged { get; init; }

    /// <summary>Is told what anybody said, this member too, once for each line.</summary>
    public required Action<Line> Heard { get; init; }

    /// <summary>Is told of servers that come and go.</summary>
    public required Action<string> News { get; init; }

    /// <summary>Says something, now or when there is a server again.</summary>
    public async Task SayAsync(string text)
    {
        Line line = new() { Id = Guid.NewGuid(), Name = name, Text = text };
        await _turn.WaitAsync();
        try
        {
            _delivery.Said(line);
            if (_connection is not null)
                await _connection.SendAsync<ClientMessage>(new Say(line));
        }
        catch (Exception e) when (e is IOException or InvalidOperationException)
        {
            // The connection is broken, which the listening side finds out too; the line is said again on the next one.
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Ends when all that was said is acknowledged and at least so many lines were heard.</summary>
    public Task DoneAsync(int heard) => _delivery.ClearAsync(heard);

    /// <summary>Listens to a server, and to the next one when that is lost, until it is canceled.</summary>
    public async Task TakePartAsync(CancellationToken cancellationToken)
    {
        for (int i = 0; !cancellationToken.IsCancellationRequested; i = (i + 1) % servers.Count)
        {
            try
            {
                await using ArchiveConnection connection =
                    await ArchiveConnection.ConnectAsync(servers[i], options, cancellationToken);
                await JoinAsync(connection);
                await ListenAsync(connection, cancellationToken);
                await LostAsync(servers[i], "The connection has ended.");
            }
            catch (Exception e) when (e is IOException or SocketException or AuthenticationException)
            {
                await LostAsync(servers[i], e.Message);
            }
            catch (OperationCanceledException)
            {
                // The member leaves.
            }
        }
    }

    public void Dispose() => _turn.Dispose();

    private Task LostAsync(DnsEndPoint server, string why)
    {
        News($"lost the server at port {server.Port}: {why}");
        return Task.Delay(s_pauseAfterLoss);
    }

    private async Task JoinAsync(ArchiveConnection connection)
    {
        await _turn.WaitAsync();
        try
        {
            await connection.SendAsync<ClientMessage>(new Join(name));
            foreach (Line line in _delivery.Unacknowledged())
                await connection.SendAsync<ClientMessage>(new Say(line));
            _connection = connection;
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task ListenAsync(ArchiveConnection connection, CancellationToken cancellationToken)
    {
        await foreach (ServerMessage message in connection.ReceiveAllAsync<ServerMessage>(cancellationToken))
        {
            switch (message)
            {
                case Welcome:
                    News($"joined at {connection.RemoteEndPoint}");
                    break;
                case Acknowledged acknowledged when _delivery.IsAcknowledged(acknowledged.Id) is Line line:
                    Acknowledged(line);
                    break;
                case Said said:
                    if (_delivery.IsNew(said.Line))
                        Heard(said.Line);
                    await connection.SendAsync<ClientMessage>(new Heard(said.Ticket), cancellationToken);
                    break;
            }
        }
    }
}
