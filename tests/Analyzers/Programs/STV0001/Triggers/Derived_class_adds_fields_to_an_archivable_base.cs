using Stevedore;

[Serializable]
public partial class Account
{
    public double Balance;
}

[Serializable]
public class [|Savings|] : Account
{
    public double Rate;
}
