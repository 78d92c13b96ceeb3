using Stevedore;

public static class Saver
{
    public static bool Save(string path, IReadOnlyList<int> values)
    {
        Archive archive = [|Archive.Create(path)|];
        archive.WriteCount(values.Count);
        if (values.Count == 0)
            return false;
        foreach (int value in values)
            archive.Write(value);
        archive.Close();
        return true;
    }
}
