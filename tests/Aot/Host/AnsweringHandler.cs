using Stevedore.AspNetCore;

namespace Stevedore.Aot.Host;

public sealed class AnsweringHandler(Oracle oracle) : ArchiveHandler
{
    public override async Task ServeAsync(ArchiveConnection connection, CancellationToken cancellationToken)
    {
        await foreach (Question question in connection.ReceiveAllAsync<Question>(cancellationToken))
            await connection.SendAsync(oracle.Answer(question), cancellationToken);
    }
}
