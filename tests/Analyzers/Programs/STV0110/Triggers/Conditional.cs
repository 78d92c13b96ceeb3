using Stevedore;

public static class Client
{
    public static async Task RunAsync(SocketFile file)
    {
        await Task.Yield();
        if (file.CanWrite)
            [|file.Flush()|];
    }
}
