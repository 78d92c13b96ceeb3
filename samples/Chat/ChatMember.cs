namespace Chat;

/// <summary>
/// A client as the server sees it: a connection, and how much of the conversation was sent over it. MFC: CClientSocket of CHATSRVR.
/// </summary>
/// <remarks>
/// MFC's server has one thread and its window messages; here each direction has a thread of its own. What a client does or fails to do
/// is felt by these two threads only.
/// </remarks>
internal sealed class ChatMember(ChatConnection connection, Conversation conversation)
{
    // As from CHATSRVR, a newcomer gets the old lines together with the next new one, which is its own greeting.
    private readonly int _linesBeforeJoining = conversation.Count;

    /// <summary>Receives and sends until the client closes, or the server does.</summary>
    /// <exception cref="IOException">The connection ended without the close flag.</exception>
    public void TakePart()
    {
        using CancellationTokenSource gone = new();
        Task sending = Task.Factory.StartNew(
            () => SendLines(gone.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            while (ReceiveBurst(gone))
            {
            }
        }
        finally
        {
            connection.Dispose();
            sending.Wait();
        }
    }

    /// <summary>Ends the connection without a word.</summary>
    public void Expel() => connection.Dispose();

    /// <inheritdoc/>
    public override string ToString() => $"{connection.Peer}";

    /// <summary>
    /// Receives the next message and those that have arrived with it, and only then tells the others. MFC: CServerDoc::ProcessPendingRead.
    /// </summary>
    /// <returns>Whether the client stays.</returns>
    private bool ReceiveBurst(CancellationTokenSource gone)
    {
        List<string> lines = [];
        bool stays = false;
        try
        {
            IChatMessage message;
            do
            {
                message = connection.Receive();
                lines.Add(message.Text);
            }
            while (!message.Closes && !connection.HasLoadedAllThatArrived);
            stays = !message.Closes;
            return stays;
        }
        finally
        {
            // Before the others are told: who has gone is sent nothing more.
            if (!stays)
                gone.Cancel();
            conversation.Add(lines);
        }
    }

    /// <summary>
    /// Sends what this client has not been sent yet, whenever there is news. MFC: CServerDoc::UpdateClients and AssembleMsg.
    /// </summary>
    private void SendLines(CancellationToken gone)
    {
        try
        {
            int sent = 0;
            for (int known = _linesBeforeJoining; conversation.WaitForMoreThan(known, gone); known = sent)
            {
                IReadOnlyList<string> lines = conversation.From(sent);
                connection.Send(history: lines);
                sent += lines.Count;
            }

            if (gone.IsCancellationRequested)
                return;
            connection.Send(history: conversation.From(sent), closes: true);
            connection.EndSending();
        }
        catch (IOException)
        {
            // Ends the receiving too, which then says that this client is lost.
            connection.Dispose();
        }
    }
}
