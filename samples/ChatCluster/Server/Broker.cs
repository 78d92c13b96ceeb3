using RabbitMQ.Client;

namespace ChatCluster.Server;

/// <summary>The server's connection to RabbitMQ, which all servers share and which stores what members have not heard yet.</summary>
internal sealed class Broker : IAsyncDisposable
{
    /// <summary>Hands every line to the mailboxes of all members.</summary>
    public const string Exchange = "chat";

    private readonly IConnection _connection;

    private Broker(IConnection connection) => _connection = connection;

    public static async Task<Broker> ConnectAsync(Uri address) =>
        new(await new ConnectionFactory { Uri = address, ClientProvidedName = "ChatCluster" }.CreateConnectionAsync());

    /// <summary>Opens a member's mailbox; it is made if the member has never been here.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="deliver">Is given what others say, one line after the other, each with a ticket.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    public async Task<Mailbox> OpenMailboxAsync(string name, Func<ulong, Line, ValueTask> deliver, CancellationToken cancellationToken)
    {
        // Publishing on this channel waits until the broker confirms that every mailbox has stored the line.
        CreateChannelOptions confirmed = new(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true);
        IChannel channel = await _connection.CreateChannelAsync(confirmed, cancellationToken);
        Mailbox mailbox = new(channel);
        try
        {
            await mailbox.OpenAsync(name, deliver, cancellationToken);
            return mailbox;
        }
        catch
        {
            await mailbox.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
