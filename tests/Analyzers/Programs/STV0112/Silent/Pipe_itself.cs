using System.IO.Pipes;
using Stevedore;

public static class Server
{
    public static void Serve(NamedPipeServerStream pipe)
    {
        while (pipe.IsConnected)
        {
            using Archive archive = new(pipe, ArchiveMode.Load);
            Console.WriteLine(archive.ReadString());
        }
    }
}
