using Stevedore;

[Serializable]
public partial class Account
{
    public decimal Balance;
}

[Serializable]
public class [|Savings|] : Account
{
    public double Rate;
}
