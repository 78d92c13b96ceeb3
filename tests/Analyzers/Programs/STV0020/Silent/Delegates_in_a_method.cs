using Stevedore;

[Serializable]
public partial class Total
{
    public List<int> Numbers = [];

    public int Of(Func<int, bool> isCounted)
    {
        Func<int, int> weigh = static number => number * 2;
        return Numbers.Where(isCounted).Sum(weigh);
    }
}
