using Stevedore;

public static class Writer
{
    public static void Broadcast(IEnumerable<Archive> clients, string text)
    {
        foreach (Archive client in clients)
            client.Write(text);
    }
}
