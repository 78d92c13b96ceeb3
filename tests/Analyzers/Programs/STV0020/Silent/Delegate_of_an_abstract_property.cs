using Stevedore;

[Serializable]
public abstract partial class Operation
{
    public string? Name;

    public abstract Func<int, int> Apply { get; }
}

[Serializable]
public partial class Increment : Operation
{
    public int By;

    public override Func<int, int> Apply => value => value + By;
}
