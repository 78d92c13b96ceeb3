using Stevedore;

public static class Client
{
    public static void Send(string host)
    {
        var socket = new ArchiveSocket();
        socket.Create();
        socket.Connect(host, 5000);
        var file = new SocketFile(socket);
        var archive = new Archive(file, ArchiveMode.Store);
        archive.WriteLine("bye");
        socket.Close();
        [|archive.Close()|];
        file.Close();
    }
}
