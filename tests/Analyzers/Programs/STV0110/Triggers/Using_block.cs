using Stevedore;

public static class Client
{
    public static async Task RunAsync(SocketFile file)
    {
        using (file)
        {
            [|file.Flush()|];
            await Task.Yield();
        }
    }
}
