namespace Stevedore.Tool.Structure;

/// <summary>Decides which number a class has, between what was counted before it and what stands behind it.</summary>
internal static class NumberChoice
{
    /// <summary>How well a number must be supported by later tags for it to hold against what was counted.</summary>
    public const double Evident = 3;

    private const int FarthestOff = 4096;
    private const double MostSupport = 12;
    private const int LikelyMiscount = 64;

    /// <summary>How unlikely it is that no object follows the first tag of a class.</summary>
    private const double CostOfLoneClass = 5;

    /// <summary>The number that is best supported by what was counted and by later tags.</summary>
    public static (uint Number, double Support) Best(TagNumbers remaining, long expected, uint lowest, long highest)
    {
        double noise = remaining.NoiseNear((uint)expected);
        uint best = (uint)expected;
        double bestSupport = Support(remaining[best], Math.Max(noise, remaining.NoiseLike(best)));
        double bestScore = bestSupport;
        long last = Math.Min(highest, expected + FarthestOff);
        for (long number = Math.Max(lowest, expected - FarthestOff); number <= last; number++)
        {
            int count = remaining[(uint)number];
            if (count == 0 || number == expected)
                continue;
            double support = Support(count, Math.Max(noise, remaining.NoiseLike((uint)number)));
            // A class whose number is evident and smaller would have been met before, so it is the number of this class.
            bool isEvident = support >= MostSupport && count > 2 * remaining[(uint)expected];
            if (isEvident && number > lowest && expected - number is > 0 and <= LikelyMiscount)
                return ((uint)number, support);
            double score = support - CostOfMiscount(Math.Abs(expected - number)) - (number == lowest ? CostOfLoneClass : 0);
            if (score <= bestScore)
                continue;
            (best, bestSupport, bestScore) = ((uint)number, support, score);
        }
        return (best, bestSupport);
    }

    /// <summary>The logarithm of how much likelier so many are if they are tags than if they are noise; more is not more certain.</summary>
    private static double Support(int count, double noise) =>
        count <= noise ? 0 : Math.Min(MostSupport, (count * Math.Log(count / noise)) - (count - noise));

    /// <summary>How unlikely it is that so many more tags, or fewer, were counted than there are.</summary>
    private static double CostOfMiscount(long tags) => 3 + (2 * Math.Log(tags));
}
