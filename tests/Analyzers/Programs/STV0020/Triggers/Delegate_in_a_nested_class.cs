using Stevedore;

public static partial class Plot
{
    [Serializable]
    public partial class Series
    {
        public double[] Values = [];
        public Func<double, string>? [|Format|];
    }
}
