using Stevedore;

[Serializable]
public partial class Toggle
{
    public bool IsOn;
    private Action? [|_on|], [|_off|];

    public void Wire(Action on, Action off) => (_on, _off) = (on, off);

    public void Flip()
    {
        IsOn = !IsOn;
        (IsOn ? _on : _off)?.Invoke();
    }
}
