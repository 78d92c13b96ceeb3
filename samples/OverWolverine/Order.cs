namespace OverWolverine;

[Serializable]
public sealed partial class Order(string ship)
{
    private readonly Dictionary<string, int> _pieces = [];

    public void Add(string goods, int pieces) => _pieces[goods] = pieces;

    public override string ToString() => $"{ship}: {string.Join(", ", _pieces.Select(static goods => $"{goods.Value} {goods.Key}"))}";
}
