using Stevedore;

public static class Journal
{
    public static void Append(string path, IReadOnlyList<int> entries)
    {
        Archive archive = Archive.Create(path);
        for (int i = 0; i < entries.Count; i++)
        {
            if (i % 1000 == 999)
            {
                archive.Close();
                archive = Archive.Create(path + "." + i);
            }

            archive.Write(entries[i]);
        }

        archive.Close();
    }
}
