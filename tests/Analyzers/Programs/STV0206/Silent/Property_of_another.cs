using Stevedore;

public sealed class Player
{
    public ArchiveSocket? Socket { get; set; }
}

public static class Game
{
    public static void Join(ArchiveSocket listener, Player player)
    {
        ArchiveSocket client = new();
        listener.Accept(client);
        client.ReceiveTimeout = TimeSpan.FromMinutes(1);
        player.Socket = client;
    }
}
