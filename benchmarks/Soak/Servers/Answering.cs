namespace Stevedore.Soak.Servers;

/// <summary>What both servers do with a connection: answer each message with itself, in order.</summary>
internal static class Answering
{
    public static async Task ServeAsync(ArchiveConnection connection, Ledger ledger, CancellationToken cancellation)
    {
        int expected = 0;
        try
        {
            await foreach (Parcel parcel in connection.ReceiveAllAsync<Parcel>(cancellation))
            {
                ledger.Receive(parcel, expected++);
                await connection.SendAsync(parcel, cancellation);
            }
        }
        catch (Exception e) when (e is ArchiveException or IOException or TimeoutException or OperationCanceledException)
        {
            // Clients that kill, reset, stall and send garbage end their connections so. Anything else reaches the server's own report.
        }
    }
}
