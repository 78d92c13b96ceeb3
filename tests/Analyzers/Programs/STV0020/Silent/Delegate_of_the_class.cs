using Stevedore;

[Serializable]
public partial class Money
{
    public static Func<decimal, string> Format = static amount => $"{amount:N2}";

    public static Action? Changed { get; set; }

    public decimal Amount;
}
