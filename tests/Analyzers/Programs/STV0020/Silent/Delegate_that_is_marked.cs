using Stevedore;

[Serializable]
public partial class Button
{
    public string? Text;
    [NonSerialized] private Action? _clicked;

    public void WhenClicked(Action act) => _clicked = act;

    public void Click() => _clicked?.Invoke();
}
