public abstract class Observable
{
    private static int s_count;
    [NonSerialized] private int _changes;

    public event EventHandler? Changed;

    protected void OnChanged()
    {
        _changes += s_count++;
        Changed?.Invoke(this, EventArgs.Empty);
    }
}

[Serializable]
public partial class Crate : Observable
{
    public int Weight;
}
