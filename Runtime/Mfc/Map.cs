namespace Stevedore.Mfc;

/// <summary>
/// What MFC's maps have in common: a count, then key and value for each. They are stored in the order of the dictionary, which is the order
/// they were loaded or added in, so that loading and storing gives the same bytes; MFC's own order is that of its hash buckets.
/// </summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
public abstract class Map<TKey, TValue> : Dictionary<TKey, TValue>, IRuntimeObject where TKey : notnull
{
    private protected Map() { }

    private protected Map(IEnumerable<KeyValuePair<TKey, TValue>> entries) : base(entries) { }

    /// <inheritdoc/>
    public abstract RuntimeClass GetRuntimeClass();

    /// <summary>Stores or loads count, keys and values. Of two entries with one key the last wins, as in MFC.</summary>
    /// <inheritdoc/>
    public void Serialize(Archive archive)
    {
        ArgumentNullException.ThrowIfNull(archive);
        if (archive.IsStoring)
        {
            archive.WriteStorableCount(Count);
            foreach ((TKey key, TValue value) in this)
                WriteEntry(archive, key, value);
        }
        else
        {
            Clear();
            int count = Math.Max(0, archive.ReadCollectionCount());
            EnsureCapacity(archive.CapacityFor(count));
            for (int i = 0; i < count; i++)
            {
                (TKey key, TValue value) = ReadEntry(archive);
                this[key] = value;
            }
        }
    }

    private protected abstract void WriteEntry(Archive archive, TKey key, TValue value);

    private protected abstract (TKey Key, TValue Value) ReadEntry(Archive archive);
}
