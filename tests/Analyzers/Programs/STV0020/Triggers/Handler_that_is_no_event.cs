using Stevedore;

[Serializable]
public partial class Account
{
    public decimal Balance;
    public EventHandler? [|Changed|];

    public void Raise() => Changed?.Invoke(this, EventArgs.Empty);
}
