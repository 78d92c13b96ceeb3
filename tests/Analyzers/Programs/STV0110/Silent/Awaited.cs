using Stevedore;

public static class Client
{
    public static async Task RunAsync(SocketFile file)
    {
        var buffer = new byte[16];
        int count = await file.ReadAsync(buffer, 0, 16, CancellationToken.None);
        await file.WriteAsync(buffer, 0, count, CancellationToken.None);
    }
}
