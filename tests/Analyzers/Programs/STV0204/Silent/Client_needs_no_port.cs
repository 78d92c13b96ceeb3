using Stevedore;

public static class Client
{
    public static void Call(ArchiveSocket socket)
    {
        socket.Create();
        socket.Connect("localhost", 5000);
    }
}
