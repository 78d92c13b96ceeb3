using Stevedore;

public static class Client
{
    public static async Task RunAsync(SocketFile file)
    {
        var buffer = new byte[16];
        while ([|file.Read(buffer, 0, 16)|] > 0)
            await Console.Out.WriteLineAsync("more");
    }
}
