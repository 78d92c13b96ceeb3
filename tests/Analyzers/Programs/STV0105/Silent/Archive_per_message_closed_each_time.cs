using Stevedore;

public static class Sender
{
    public static void Send(Stream stream, IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            using var archive = new Archive(stream, ArchiveMode.Store);
            archive.WriteLine(line);
        }
    }
}
