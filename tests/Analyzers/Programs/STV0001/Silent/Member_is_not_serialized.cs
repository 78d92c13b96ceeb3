using Stevedore;

[Serializable]
public partial class Session
{
    [NonSerialized]
    private Cache? _cache;

    [field: NonSerialized]
    public Cache? Shared { get; set; }

    private static Cache? s_last;
    public Func<Cache>? {|STV0020:Factory|};
}

[Serializable]
public class Cache
{
    public int Hits;
}
