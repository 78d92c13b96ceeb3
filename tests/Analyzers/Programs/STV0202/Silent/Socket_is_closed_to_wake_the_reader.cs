using Stevedore;

public static class Client
{
    public static void Receive(ArchiveSocket socket)
    {
        var file = new SocketFile(socket);
        using var archive = new Archive(file, ArchiveMode.Load);
        Console.WriteLine(archive.ReadString());
        socket.Close();
    }
}
