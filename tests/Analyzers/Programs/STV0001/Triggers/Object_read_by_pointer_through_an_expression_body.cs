using Stevedore;

public static class Restore
{
    public static Shape? Run(Archive archive) => archive.ReadObject<Shape>();
}

[Serializable]
public abstract class [|Shape|]
{
    protected int Color;
}
