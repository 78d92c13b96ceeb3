using Stevedore;

[Serializable]
public partial class Rule
{
    public int Limit;

    public Func<int, bool> Test => value => value < Limit;

    public Action Reset() => () => Limit = 0;
}
