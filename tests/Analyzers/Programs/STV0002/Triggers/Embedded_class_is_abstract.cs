using Stevedore;

[Serializable]
public abstract partial class Shape
{
    public int Color;
}

[Serializable]
public partial class Drawing
{
    [Embedded] public Shape? [|Background|];
}
