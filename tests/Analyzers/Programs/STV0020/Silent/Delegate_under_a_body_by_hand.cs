using Stevedore;

[Serializable]
public partial class Node : IArchivable
{
    private int _value;
    private Action? _changed;

    public void Serialize(Archive archive)
    {
        archive.Exchange(ref _value);
        _changed?.Invoke();
    }

    public void WhenChanged(Action act) => _changed = act;
}
