using Stevedore;

[Serializable]
public partial class Button
{
    public string? Text;

    public event EventHandler? Clicked;

    public void Click() => Clicked?.Invoke(this, EventArgs.Empty);
}
