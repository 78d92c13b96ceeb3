using Stevedore;

[Serializable]
public partial class Animal
{
    public string? Name;
}

public sealed partial class [|Dog|] : Animal
{
    public int Age;
}
