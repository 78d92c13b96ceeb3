using Stevedore;

[Serializable]
public partial class Animal
{
    public string? Name;
}

public abstract class Pet : Animal
{
}

[Serializable]
public partial class Dog : Pet
{
    public int Age;
}
