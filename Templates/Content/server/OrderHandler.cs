using Stevedore;
using Stevedore.AspNetCore;

namespace StevedoreServer;

/// <summary>Serves one client, from its first message to its last. Services come from the connection's own scope.</summary>
public sealed class OrderHandler(OrderBook book) : ArchiveHandler
{
    public override async Task ServeAsync(ArchiveConnection connection, CancellationToken cancellationToken)
    {
        await foreach (Order order in connection.ReceiveAllAsync<Order>(cancellationToken))
            await connection.SendAsync(book.Enter(order), cancellationToken);
    }
}
