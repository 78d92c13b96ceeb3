using Stevedore;

[Serializable]
public partial class Shape
{
    public int Left;
}

[Serializable]
public partial class Link : Shape
{
    public string? Target;
    protected Action<string>? [|Follow|];
}
