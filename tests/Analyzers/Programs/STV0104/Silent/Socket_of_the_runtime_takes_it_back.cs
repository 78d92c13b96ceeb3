using Stevedore;

public static class Server
{
    public static int Serve(ArchiveSocket socket, byte[] buffer)
    {
        using SocketFile file = new(socket);
        using (Archive archive = new(file, ArchiveMode.Load))
            Console.WriteLine(archive.ReadString());
        return socket.Receive(buffer);
    }
}
