using Stevedore;

[Serializable]
public partial class Animal
{
    public string? Name;
}

public class Dog : Animal, IRuntimeObject
{
    public static readonly RuntimeClass Class = RuntimeClass.Register("Dog", create: static () => new Dog());

    public RuntimeClass GetRuntimeClass() => Class;
}
