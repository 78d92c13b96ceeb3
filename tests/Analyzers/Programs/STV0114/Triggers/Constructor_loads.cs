using Stevedore;

public sealed class Dictionary
{
    private readonly Dictionary<string, string?> _words = [];

    public Dictionary(string path)
    {
        using Archive archive = [|Archive.OpenRead(path)|];
        for (int left = archive.ReadInt32(); left > 0; left--)
            _words[archive.ReadString()!] = archive.ReadString();
    }

    public int Count => _words.Count;
}
