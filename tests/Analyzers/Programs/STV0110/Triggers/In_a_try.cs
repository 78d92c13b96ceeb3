using Stevedore;

public static class Client
{
    public static async Task RunAsync(SocketFile file)
    {
        var buffer = new byte[16];
        try
        {
            [|file.Write(buffer, 0, 16)|];
        }
        catch (IOException)
        {
            await Task.Yield();
        }
    }
}
