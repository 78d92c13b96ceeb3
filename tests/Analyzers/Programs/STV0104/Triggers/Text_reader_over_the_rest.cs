using System.Net.Sockets;
using Stevedore;

public static class Chat
{
    public static void Run(NetworkStream stream)
    {
        using (var login = new Archive(stream, ArchiveMode.Load))
            Console.WriteLine($"{login.ReadString()} comes in");
        using var lines = [|new StreamReader(stream)|];
        while (lines.ReadLine() is { } line)
            Console.WriteLine(line);
    }
}
