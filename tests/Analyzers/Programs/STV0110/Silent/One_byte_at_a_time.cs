using Stevedore;

public static class Client
{
    public static async Task RunAsync(SocketFile file)
    {
        int value = file.ReadByte();
        await Task.Delay(value);
    }
}
