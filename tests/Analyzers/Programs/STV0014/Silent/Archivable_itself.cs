using Stevedore;

[Serializable]
public partial class Animal
{
    public string? Name;
}

[Serializable]
public partial class Dog : Animal
{
}
