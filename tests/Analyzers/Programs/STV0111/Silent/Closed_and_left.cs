using Stevedore;

public static class Saver
{
    public static void Save(string path, IEnumerable<int> values)
    {
        Archive archive = Archive.Create(path);
        foreach (int value in values)
        {
            archive.Write(value);
            if (value < 0)
            {
                archive.Close();
                return;
            }
        }

        archive.Close();
    }
}
