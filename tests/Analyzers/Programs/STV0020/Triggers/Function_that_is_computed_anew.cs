using Stevedore;

[Serializable]
public partial class Cell
{
    public string? Formula;
    public Func<double>? [|Evaluate|];
}
