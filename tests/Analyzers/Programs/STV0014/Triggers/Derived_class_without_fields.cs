using Stevedore;

[Serializable]
public partial class Animal
{
    public string? Name;
}

[Serializable]
public class [|Dog|] : Animal
{
    public string Bark() => Name + "!";
}
