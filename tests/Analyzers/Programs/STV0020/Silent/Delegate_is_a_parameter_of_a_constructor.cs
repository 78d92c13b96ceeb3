using Stevedore;

[Serializable]
public partial class Range
{
    public int From;
    public int To;

    public Range()
    {
    }

    public Range(Func<int> from, Func<int> to)
    {
        From = from();
        To = to();
    }
}
