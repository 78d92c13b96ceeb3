using Stevedore;

[Serializable]
public partial class [|Dice|] : Random
{
    public int Sides;
}
