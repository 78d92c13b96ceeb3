using Stevedore;

public static class Server
{
    public static void Serve(ArchiveSocket listener)
    {
        while (true)
        {
            var client = [|new ArchiveSocket()|];
            listener.Accept(client);
            Console.WriteLine("connected");
        }
    }
}
