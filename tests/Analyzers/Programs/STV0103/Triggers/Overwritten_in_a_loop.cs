using Stevedore;

public static class Splitter
{
    public static void Split(string[] lines)
    {
        Archive? archive = null;
        foreach (string line in lines)
        {
            archive = [|Archive.Create(line + ".txt")|];
            archive.WriteLine(line);
        }

        archive?.Close();
    }
}
