using Stevedore;

public static class Server
{
    public static void Serve(SocketFile file)
    {
        var hello = new Archive(file, ArchiveMode.Load);
        Console.WriteLine(hello.ReadString());
        var next = [|new Archive(file, ArchiveMode.Load)|];
        Console.WriteLine(next.ReadString());
    }
}
