using Stevedore;

[Serializable]
public abstract partial class Animal
{
    protected Animal(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    public string Name { get; }
}

[Serializable]
public sealed partial class [|Dog|](string name) : Animal(name)
{
    [NonSerialized] public readonly List<string> Tricks = ["sit"];
}
