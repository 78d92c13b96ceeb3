using Stevedore;

[Serializable]
public partial class Tree
{
    public Tree? Left;
    public Tree? Right;
}

public sealed class TreeStore
{
    private Tree? _root;

    public int Load(string path)
    {
        using Archive archive = [|Archive.OpenRead(path)|];
        archive.ExchangeObject(ref _root);
        return _root is null ? 0 : 1;
    }
}
