using Stevedore;

public static class Accepting
{
    public static IEnumerable<ArchiveSocket> All(ArchiveSocket listener)
    {
        while (true)
        {
            var client = new ArchiveSocket();
            listener.Accept(client);
            yield return client;
        }
    }
}
