using Stevedore;
using Stevedore.AspNetCore;

namespace ChatCluster.Server;

/// <summary>Talks to the client of one member, who is whoever the client says: there are no passwords here.</summary>
internal sealed class MemberHandler(Broker broker) : ArchiveHandler
{
    public override async Task ServeAsync(ArchiveConnection connection, CancellationToken cancellationToken)
    {
        if (await connection.ReceiveAsync<ClientMessage>(cancellationToken) is not Join join)
            throw new InvalidDataException("A client must join first.");
        await using Mailbox mailbox = await broker.OpenMailboxAsync(
            join.Name, (ticket, line) => connection.SendAsync<ServerMessage>(new Said(ticket, line), cancellationToken), cancellationToken);
        await connection.SendAsync<ServerMessage>(new Welcome(), cancellationToken);

        await foreach (ClientMessage message in connection.ReceiveAllAsync<ClientMessage>(cancellationToken))
        {
            switch (message)
            {
                case Say say:
                    await mailbox.PublishAsync(say.Line, cancellationToken);
                    await connection.SendAsync<ServerMessage>(new Acknowledged(say.Line.Id), cancellationToken);
                    break;
                case Heard heard:
                    await mailbox.ForgetAsync(heard.Ticket, cancellationToken);
                    break;
            }
        }
    }
}
