using Stevedore;

public sealed class Poller(ArchiveSocket socket)
{
    public async Task RunAsync(CancellationToken stopping)
    {
        byte[] buffer = new byte[4096];
        while (!stopping.IsCancellationRequested)
        {
            int count = [|socket.Receive(buffer)|];
            if (count == 0)
                break;
            await Task.Delay(10, stopping);
        }
    }
}
