using Stevedore;

public static class Client
{
    public static async Task RunAsync(SocketFile file)
    {
        Console.WriteLine(file.CanRead);
        await Task.Yield();
    }
}
