using Stevedore;

public static class Server
{
    public static void Serve(AsyncSocket listener)
    {
        var client = new AsyncSocket();
        client.Create();
        [|listener.Accept(client)|];
        client.Send(new byte[1]);
    }
}
