using Stevedore;

public static class Client
{
    public static async Task RunAsync(SocketFile file)
    {
        using var memory = new MemoryStream();
        memory.WriteByte(1);
        memory.Flush();
        await file.FlushAsync(CancellationToken.None);
    }
}
