using Stevedore;

[Serializable]
public partial class Macro
{
    public string? Name;
    public Delegate? [|Target|];
}
