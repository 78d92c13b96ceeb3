using Stevedore;

public static class Server
{
    public static void Open(ArchiveSocket listener, int tries)
    {
        for (int i = 0; i < tries; i++)
        {
            listener.Create();
            [|listener.Listen()|];
            listener.Close();
        }
    }
}
