namespace Stevedore.Generated;

/// <summary>Stores and loads the elements of the commonest arrays, lists and dictionaries, as generated code does for others.</summary>
internal static class Elements
{
    public static void Store<T>(Archive archive, IList<T> items, Action<Archive, T> store)
    {
        if (items is byte[] bytes)
        {
            archive.WriteCountedArray<byte>(bytes);
            return;
        }
        archive.WriteStorableCount(items.Count);
        foreach (T item in items)
            store(archive, item);
    }

    public static T[]? LoadArray<T>(Archive archive, Func<Archive, T> load)
    {
        if (typeof(T) == typeof(byte))
            return (T[]?)(object?)archive.ReadCountedArray<byte>();
        int count = archive.ReadCollectionCount();
        if (count < 0)
            return null;
        T[] items = archive.NewMetArray(count, out Span<T> places);
        for (int i = 0; i < count; i++)
        {
            if (i == places.Length)
                places = archive.Grow(ref items, count);
            places[i] = load(archive);
        }
        return items;
    }

    public static List<T>? LoadList<T>(Archive archive, Func<Archive, T> load)
    {
        int count = archive.ReadCollectionCount();
        if (count < 0)
            return null;
        List<T> items = new(archive.CapacityFor<T>(count));
        archive.MeetCollection(items);
        for (int i = 0; i < count; i++)
            items.Add(load(archive));
        return items;
    }

    public static void StoreMap<TKey, TValue>(
        Archive archive,
        Dictionary<TKey, TValue> items,
        Action<Archive, TKey> storeKey,
        Action<Archive, TValue> storeValue) where TKey : notnull
    {
        archive.EnsureUsual(items.Comparer);
        archive.WriteStorableCount(items.Count);
        foreach ((TKey key, TValue value) in items)
        {
            storeKey(archive, key);
            storeValue(archive, value);
        }
    }

    public static Dictionary<TKey, TValue>? LoadMap<TKey, TValue>(
        Archive archive,
        Func<Archive, TKey> loadKey,
        Func<Archive, TValue> loadValue) where TKey : notnull
    {
        int count = archive.ReadCollectionCount();
        if (count < 0)
            return null;
        Dictionary<TKey, TValue> items = new(archive.CapacityFor<(TKey, TValue)>(count));
        archive.MeetCollection(items);
        KeyWatch<TKey> watch = archive.WatchKeys(items, count);
        for (int i = 0; i < count; i++)
        {
            TKey key = loadKey(archive);
            if (i == watch.Next)
                watch.Look(items, key);
            items[key] = loadValue(archive);
        }
        return items;
    }
}
