using Stevedore;

[Serializable]
public partial struct Step
{
    public int Number;
    public Predicate<int>? [|Applies|];
}
