using Stevedore;

public sealed class LevelLoader
{
    public List<object?> Load(string path)
    {
        using Archive archive = [|Archive.OpenRead(path)|];
        return LoadAll(archive);
    }

    private static List<object?> LoadAll(Archive archive)
    {
        List<object?> all = [];
        int count = archive.ReadCollectionCount();
        while (all.Count < count)
            all.Add(archive.ReadObject());
        return all;
    }
}
