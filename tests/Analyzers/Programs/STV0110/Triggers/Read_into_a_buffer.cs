using Stevedore;

public static class Client
{
    public static async Task RunAsync(SocketFile file)
    {
        var buffer = new byte[16];
        int count = [|file.Read(buffer, 0, 16)|];
        await Task.Delay(count);
    }
}
