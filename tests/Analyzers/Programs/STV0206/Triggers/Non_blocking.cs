using Stevedore;

public static class Server
{
    public static int Serve(AsyncSocket listener)
    {
        var client = [|new AsyncSocket()|];
        listener.Accept(client);
        return 1;
    }
}
