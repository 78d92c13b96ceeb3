using Stevedore;

public static class Server
{
    public static void Reopen(ArchiveSocket listener)
    {
        listener.Create(5000);
        listener.Close();
        listener.Create();
        [|listener.Listen()|];
    }
}
