using Stevedore;

[Serializable]
public partial class Animal
{
    public string? Name;
}

public class [|Dog|] : Animal
{
    public int Age;
}
