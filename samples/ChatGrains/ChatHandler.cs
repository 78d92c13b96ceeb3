using Chat;
using Stevedore;
using Stevedore.AspNetCore;

namespace ChatGrains;

/// <summary>
/// Talks to one client in the protocol of MFC's CHATTER, which does not know that there is more than one server. MFC: CClientSocket and
/// CServerDoc of CHATSRVR.
/// </summary>
internal sealed class ChatHandler(RoomFeed room) : ArchiveHandler
{
    public override async Task ServeAsync(ArchiveConnection connection, CancellationToken cancellationToken)
    {
        using CancellationTokenSource gone = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task sending = SendLinesAsync(connection, gone.Token, cancellationToken);
        try
        {
            await foreach (ChatMessage message in connection.ReceiveAllAsync<ChatMessage>(cancellationToken))
            {
                // Who leaves is sent nothing more; the others still hear the farewell.
                if (message.Closes)
                    await gone.CancelAsync();
                await room.SayAsync(message.Text, cancellationToken);
                if (message.Closes)
                    break;
            }
        }
        finally
        {
            await gone.CancelAsync();
            await sending;
        }
    }

    /// <summary>
    /// Sends what this client has not been sent yet, whenever there is news. As from CHATSRVR, a newcomer gets the old lines together with
    /// the next new one, which is its own greeting. When the server stops, it says so with the close flag.
    /// </summary>
    private async Task SendLinesAsync(ArchiveConnection connection, CancellationToken gone, CancellationToken stopping)
    {
        int sent = 0;
        for (int known = room.Count; await room.WaitForMoreThanAsync(known, gone); known = sent)
        {
            IReadOnlyList<string> lines = room.From(sent);
            await connection.SendAsync(new ChatMessage { History = [.. lines] }, CancellationToken.None);
            sent += lines.Count;
        }
        if (stopping.IsCancellationRequested)
            await connection.SendAsync(new ChatMessage { Closes = true, History = [.. room.From(sent)] }, CancellationToken.None);
    }
}
