using Stevedore;

public static class Client
{
    public static Task RunAsync(SocketFile file)
    {
        file.Flush();
        return Task.CompletedTask;
    }
}
