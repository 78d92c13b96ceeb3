using Stevedore;

public static class Server
{
    public static void Serve(Func<Stream> open)
    {
        while (true)
        {
            using Archive archive = new(open(), ArchiveMode.Load);
            Console.WriteLine(archive.ReadString());
        }
    }
}
