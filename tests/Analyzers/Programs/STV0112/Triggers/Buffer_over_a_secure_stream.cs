using System.Net.Security;
using Stevedore;

public static class Server
{
    public static void Serve(SslStream secure)
    {
        while (true)
        {
            using Archive archive = [|new(new BufferedStream(secure, 4096), ArchiveMode.Load)|];
            Console.WriteLine(archive.ReadString());
        }
    }
}
