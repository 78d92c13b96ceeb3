using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static void Serve(Socket client)
    {
        int code;
        while ((code = ReadCode(client)) != 0)
            Console.WriteLine(code);
    }

    private static int ReadCode(Socket socket)
    {
        using Archive archive = [|new(new NetworkStream(socket), ArchiveMode.Load)|];
        return archive.ReadInt32();
    }
}
