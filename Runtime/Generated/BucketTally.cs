namespace Stevedore.Generated;

/// <summary>
/// How often a hash table of some number of buckets has compared its keys, judged by those that were looked at, and how often it would have
/// with hash codes made by chance.
/// </summary>
internal struct BucketTally
{
    // Eight standard deviations beyond what is expected, and a few more where that is next to nothing: chance has it once in 10^12 looks.
    private const int Deviations = 8;
    private const int FewestMeetings = 8;

    private long _meetings;
    private double _meetingsByChance;
    private double _comparisonsBeyondChance;

    /// <summary>Counts one key that was looked at.</summary>
    /// <param name="met">Those in its bucket.</param>
    /// <param name="all">Those that it might have met.</param>
    /// <param name="buckets">How many buckets there are.</param>
    /// <param name="standsFor">How many keys this one stands for.</param>
    public void Add(in SeenKeys met, in SeenKeys all, int buckets, int standsFor)
    {
        _meetings += met.Looks;
        _meetingsByChance += (double)all.Looks / buckets;
        _comparisonsBeyondChance += (met.Keys - ((double)all.Keys / buckets)) * standsFor;
    }

    /// <summary>Whether the keys must have been chosen to be compared so often.</summary>
    /// <param name="comparisons">How many are allowed beyond those by chance.</param>
    public readonly bool Exceeds(long comparisons) =>
        _comparisonsBeyondChance > comparisons
        && _meetings > _meetingsByChance + (Deviations * Math.Sqrt(_meetingsByChance)) + FewestMeetings;
}

/// <summary>Keys that were looked at, and those that they stand for.</summary>
/// <param name="Looks">How many were looked at.</param>
/// <param name="Keys">How many keys these stand for.</param>
internal readonly record struct SeenKeys(int Looks, int Keys);
