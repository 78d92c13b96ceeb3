using Stevedore;

public static class Server
{
    public static void Open(ArchiveSocket listener, bool any)
    {
        if (any)
            listener.Create();
        else
            listener.Create(5000);
        if (!any)
            listener.Listen();
    }
}
