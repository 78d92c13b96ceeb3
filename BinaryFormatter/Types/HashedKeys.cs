namespace Stevedore.Payloads;

/// <summary>
/// Looks at the keys of a hashed collection before it is filled. Whoever knows how a number or a structure makes its hash code can choose
/// keys that a table has to compare each with each.
/// </summary>
/// <remarks>
/// Keys fall together in a table if their hash codes are the same, which is counted here, or are the same modulo the number of its buckets.
/// That number follows from the capacity, which is drawn by chance, so that nobody can choose keys for it.
/// </remarks>
internal static class HashedKeys
{
    /// <summary>A capacity for the keys, if they may be put into a table.</summary>
    /// <exception cref="ArchiveException">Too many have the same hash code.</exception>
    public static int Capacity<T>(ReadOnlySpan<T> keys, Func<T, int> hashCodeOf, PayloadRecord record)
    {
        Check(keys, hashCodeOf, record);
        return keys.Length + Random.Shared.Next(keys.Length / 4 + 1);
    }

    /// <summary>Looks whether the keys may be put into a table.</summary>
    /// <exception cref="ArchiveException">Too many have the same hash code.</exception>
    public static void Check<T>(ReadOnlySpan<T> keys, Func<T, int> hashCodeOf, PayloadRecord record)
    {
        int limit = record.Graph.Limits.MaxComparisonsPerKey;
        if (keys.Length <= 2L * limit)
            return;
        int[] codes = new int[keys.Length];
        for (int i = 0; i < codes.Length; i++)
            codes[i] = keys[i] is { } key ? hashCodeOf(key) : 0;

        Array.Sort(codes);
        long comparisons = 0;
        for (int first = 0, next; first < codes.Length; first = next)
        {
            for (next = first + 1; next < codes.Length && codes[next] == codes[first]; next++)
            {
            }

            long same = next - first;
            comparisons += same * (same - 1) / 2;
        }

        if (comparisons / keys.Length > limit)
            throw record.Graph.Failures.Exceeded(
                $"The hash codes of {keys.Length} keys fall together, so that each would be compared with more than {limit}",
                nameof(ArchiveLimits.MaxComparisonsPerKey));
    }
}
