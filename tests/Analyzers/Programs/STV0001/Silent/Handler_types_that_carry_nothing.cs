using Stevedore;

[Serializable]
public partial class Table
{
    [NonSerialized] private Action<Row>? _changed;
    [NonSerialized] private IEqualityComparer<Row>? _comparer;
    [NonSerialized] private Lazy<Row>? _first;
    public event EventHandler<Row>? Selected;

    public void Select(Row row) => Selected?.Invoke(this, row);
}

[Serializable]
public class Row
{
    public int Index;
}
