using Stevedore;

[Serializable]
public sealed partial class [|Overload|] : Exception
{
    public int Tons;
}
