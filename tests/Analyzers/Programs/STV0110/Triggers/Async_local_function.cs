using Stevedore;

public static class Client
{
    public static async Task RunAsync(SocketFile file)
    {
        await SendAsync();

        async Task SendAsync()
        {
            await Task.Yield();
            [|file.Flush()|];
        }
    }
}
