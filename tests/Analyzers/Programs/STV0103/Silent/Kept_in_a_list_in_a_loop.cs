using Stevedore;

public static class Splitter
{
    public static List<Archive> Split(string[] lines)
    {
        List<Archive> open = [];
        Archive archive;
        foreach (string line in lines)
        {
            archive = Archive.Create(line + ".txt");
            archive.WriteLine(line);
            open.Add(archive);
        }

        return open;
    }
}
