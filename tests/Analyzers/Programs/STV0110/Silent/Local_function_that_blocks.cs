using Stevedore;

public static class Client
{
    public static async Task RunAsync(SocketFile file)
    {
        await Task.Run(Send);

        void Send() => file.Flush();
    }
}
