namespace Stevedore.Generated;

/// <summary>Some of the keys of a collection, drawn by chance, and how a hash table would compare them.</summary>
internal readonly struct KeySample<T>
{
    private readonly (uint Code, T Key)[] _keys;
    private readonly IEqualityComparer<T> _comparer;

    public KeySample(ReadOnlySpan<T> keys, IEqualityComparer<T>? comparer) : this(keys.Length, comparer)
    {
        for (int i = 0; i < _keys.Length; i++)
            _keys[i] = WithCode(keys[Drawn()]);
    }

    /// <summary>Makes room for the square root of the keys, and for no fewer than 24.</summary>
    private KeySample(int count, IEqualityComparer<T>? comparer)
    {
        Count = count;
        _comparer = comparer ?? EqualityComparer<T>.Default;
        _keys = new (uint, T)[Math.Max(24, (int)Math.Sqrt(count))];
    }

    /// <summary>The number of all keys.</summary>
    public int Count { get; }

    public static KeySample<T> Of<TValue>(List<KeyValuePair<T, TValue>> entries, IEqualityComparer<T> comparer)
    {
        KeySample<T> sample = new(entries.Count, comparer);
        for (int i = 0; i < sample._keys.Length; i++)
            sample._keys[i] = sample.WithCode(entries[sample.Drawn()].Key);
        return sample;
    }

    /// <summary>
    /// How many other keys each key would be compared with in a table of so many buckets. A pair of the sample stands for as many pairs of
    /// all keys as there are more of them.
    /// </summary>
    public long ComparisonsPerKey(uint buckets)
    {
        Dictionary<uint, List<(uint Code, T Key)>> chains = new(_keys.Length);
        long comparisons = 0;
        foreach ((uint Code, T Key) key in _keys)
        {
            uint bucket = key.Code % buckets;
            if (!chains.TryGetValue(bucket, out List<(uint Code, T Key)>? chain))
                chains.Add(bucket, chain = []);

            // A table looks at the latest keys of a bucket first, and ends at an equal one.
            int i = chain.Count - 1;
            while (i >= 0 && !IsSame(chain[i], key))
                i--;
            comparisons += chain.Count - 1 - i;
            if (i < 0)
                chain.Add(key);
        }

        return comparisons * Count / ((long)_keys.Length * _keys.Length);
    }

    // Random.Shared is seeded by the system, so that bytes cannot know what is drawn.
    private int Drawn() => Random.Shared.Next(Count);

    private (uint Code, T Key) WithCode(T key) => (key is null ? 0 : (uint)_comparer.GetHashCode(key), key);

    private bool IsSame((uint Code, T Key) one, (uint Code, T Key) other) =>
        one.Code == other.Code && (one.Key is null ? other.Key is null : other.Key is not null && _comparer.Equals(one.Key, other.Key));
}
