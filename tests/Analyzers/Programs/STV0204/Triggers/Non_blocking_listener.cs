using Stevedore;

public static class Server
{
    public static AsyncSocket Open()
    {
        var listener = new AsyncSocket();
        listener.Create();
        [|listener.Listen()|];
        return listener;
    }
}
