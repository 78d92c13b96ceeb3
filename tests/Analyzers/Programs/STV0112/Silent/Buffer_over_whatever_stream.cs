using Stevedore;

public static class Reader
{
    public static void Read(IEnumerable<Stream> streams)
    {
        foreach (Stream stream in streams)
        {
            using Archive archive = new(new BufferedStream(stream), ArchiveMode.Load);
            Console.WriteLine(archive.ReadString());
        }
    }
}
