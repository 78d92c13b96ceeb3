using Stevedore;

public sealed class ListeningSocket : ArchiveSocket;

public static class Server
{
    public static async Task ServeAsync(ListeningSocket listener, Func<ArchiveSocket, Task> serve)
    {
        while (true)
        {
            ArchiveSocket client = new();
            [|listener.Accept(client)|];
            await serve(client);
        }
    }
}
