namespace Stevedore.Generated;

/// <summary>How many buckets the hash tables of .NET have for a number of keys. A test compares it with theirs.</summary>
internal static class BucketCounts
{
    private const int FirstOfConcurrent = 31;

    private static readonly int[] s_primes =
    [
        3, 7, 11, 17, 23, 29, 37, 47, 59, 71, 89, 107, 131, 163, 197, 239, 293, 353, 431, 521, 631, 761, 919, 1103, 1327, 1597, 1931, 2333,
        2801, 3371, 4049, 4861, 5839, 7013, 8419, 10103, 12143, 14591, 17519, 21023, 25229, 30293, 36353, 43627, 52361, 62851, 75431, 90523,
        108631, 130363, 156437, 187751, 225307, 270371, 324449, 389357, 467237, 560689, 672827, 807403, 968897, 1162687, 1395263, 1674319,
        2009191, 2411033, 2893249, 3471899, 4166287, 4999559, 5999471, 7199369,
    ];

    /// <summary>The buckets of a dictionary or a set that is made for so many keys.</summary>
    public static int AtLeast(int count)
    {
        int index = Array.BinarySearch(s_primes, count);
        index = index < 0 ? ~index : index;
        if (index < s_primes.Length)
            return s_primes[index];

        // .NET leaves out primes that its own steps through a table would meet again.
        int candidate = count | 1;
        while (candidate < int.MaxValue && !(IsPrime(candidate) && (candidate - 1) % 101 != 0))
            candidate += 2;
        return candidate;
    }

    /// <summary>
    /// The buckets that a concurrent dictionary has one after the other while it takes so many keys, without those that were too few to
    /// take many keys before it grew. It grows when a lock has too many keys, but no further than to four buckets for a key.
    /// </summary>
    public static List<int> OfConcurrent(int count)
    {
        List<int> counts = [];
        double fewest = Math.Sqrt(count);
        for (int buckets = FirstOfConcurrent; buckets < int.MaxValue / 2; buckets = AtLeast(2 * buckets))
        {
            if (buckets >= fewest)
                counts.Add(buckets);
            if (buckets / 4 > count)
                break;
        }

        return counts;
    }

    private static bool IsPrime(int odd)
    {
        for (int divisor = 3; (long)divisor * divisor <= odd; divisor += 2)
        {
            if (odd % divisor == 0)
                return false;
        }

        return true;
    }
}
