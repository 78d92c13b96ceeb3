using Stevedore;

[Serializable]
public partial class Model
{
    public int Value;
    private EventHandler? [|_changed|];

    public event EventHandler? Changed
    {
        add => _changed += value;
        remove => _changed -= value;
    }

    public void Raise() => _changed?.Invoke(this, EventArgs.Empty);
}
