using Stevedore;

[Serializable]
public partial class Button
{
    public string? Text;
    private Action? [|_clicked|];

    public void Click() => _clicked?.Invoke();

    public void WhenClicked(Action act) => _clicked = act;
}
