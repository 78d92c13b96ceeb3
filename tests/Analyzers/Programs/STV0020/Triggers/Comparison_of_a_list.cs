using Stevedore;

[Serializable]
public partial class SortedNames
{
    private readonly List<string> _names = [];
    private readonly Comparison<string> [|_order|] = string.CompareOrdinal;

    public void Add(string name)
    {
        _names.Add(name);
        _names.Sort(_order);
    }
}
