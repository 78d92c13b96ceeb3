namespace Stevedore.Generated;

/// <summary>
/// How many buckets a concurrent dictionary may have, which does not tell. It doubles them, to the next prime, when one of its locks has
/// too many keys, but not while it has four for each key. A test compares the numbers with its own.
/// </summary>
internal static class ConcurrentBuckets
{
    private const int MostKeysPerBucket = 1024 / 2;

    private static readonly int[] s_counts =
    [
        37, 89, 197, 431, 919, 1931, 4049, 8419, 17519, 36353, 75431, 156437, 324449, 672827, 1395263, 2893249, 5999471, 11998949, 23997907,
        47995853, 95991737, 191983481, 383966977, 767933981,
    ];

    /// <summary>
    /// Those that it may have with so many different keys. Chosen ones can fill one of its locks, of which it has 1,024 at the most, with
    /// half as many keys as there are buckets before it doubles these.
    /// </summary>
    /// <param name="keys">How many keys it has.</param>
    /// <param name="smaller">How many numbers of buckets are smaller than the first.</param>
    public static ReadOnlySpan<int> For(int keys, out int smaller)
    {
        smaller = IndexOf(keys / MostKeysPerBucket);
        int end = IndexOf((int)Math.Min(8L * keys, int.MaxValue));
        return s_counts.AsSpan(smaller..Math.Max(end, smaller + 1));
    }

    private static int IndexOf(int atLeast)
    {
        int index = Array.BinarySearch(s_counts, atLeast);
        return Math.Min(index < 0 ? ~index : index, s_counts.Length - 1);
    }
}
