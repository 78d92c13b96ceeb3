namespace Stevedore.AspNetCore.Tests;

/// <summary>Sends back what it receives. Negative numbers are too much for it.</summary>
internal sealed class EchoHandler : ArchiveHandler
{
    public override async Task ServeAsync(ArchiveConnection connection, CancellationToken cancellationToken)
    {
        await foreach (Note note in connection.ReceiveAllAsync<Note>(cancellationToken))
        {
            if (note.Number < 0)
                throw new DivideByZeroException("The number is negative.");
            await connection.SendAsync(note, cancellationToken);
        }
    }
}
