using Stevedore;

public static class Index
{
    public static string? Find(string path, int key)
    {
        using Archive archive = Archive.OpenRead(path);
        for (int left = archive.ReadInt32(); left > 0; left--)
        {
            int found = archive.ReadInt32();
            string? value = archive.ReadString();
            if (found == key)
                return value;
        }

        return null;
    }
}
