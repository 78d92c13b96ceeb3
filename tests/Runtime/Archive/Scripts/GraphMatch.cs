using System.Collections;
using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Archives.Model;

namespace Stevedore.Runtime.Tests.Archives.Scripts;

/// <summary>
/// Checks that loaded objects are those that were stored: the same values, and one object for one object, over a whole archive.
/// </summary>
internal sealed class GraphMatch
{
    private readonly Dictionary<object, object> _loadedOf = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> _loaded = new(ReferenceEqualityComparer.Instance);

    public void Check(object? stored, object? loaded)
    {
        if (stored is null || loaded is null)
        {
            Assert.Same(stored, loaded);
            return;
        }
        if (_loadedOf.TryGetValue(stored, out object? known))
        {
            Assert.Same(known, loaded);
            return;
        }
        Assert.True(_loaded.Add(loaded), "Two objects were stored, and one was loaded for both.");
        _loadedOf.Add(stored, loaded);
        Assert.Equal(stored.GetType(), loaded.GetType());
        CheckMembers(stored, loaded);
    }

    private void CheckMembers(object stored, object loaded)
    {
        switch (stored)
        {
            case Crate crate:
                CheckCrate(crate, (Crate)loaded);
                break;
            case ObjectCollection objects:
                ObjectCollection others = (ObjectCollection)loaded;
                Assert.Equal(objects.Count, others.Count);
                for (int i = 0; i < objects.Count; i++)
                    Check(objects[i], others[i]);
                break;
            case MapStringToOb map:
                CheckMap(map, (MapStringToOb)loaded);
                break;
            case MapWordToOb map:
                CheckMap(map, (MapWordToOb)loaded);
                break;
            default:
                // What is left are collections of values: lists, and a map of strings.
                Assert.Equal(((IEnumerable)stored).Cast<object>(), ((IEnumerable)loaded).Cast<object>());
                break;
        }
    }

    private void CheckCrate(Crate stored, Crate loaded)
    {
        Assert.Equal(stored.Number, loaded.Number);
        Assert.Equal(stored.Label, loaded.Label);
        Assert.Equal((stored as HeavyCrate)?.Weight, (loaded as HeavyCrate)?.Weight);
        Check(stored.Below, loaded.Below);
        Check(stored.Content, loaded.Content);
    }

    private void CheckMap<TKey>(Dictionary<TKey, object?> stored, Dictionary<TKey, object?> loaded) where TKey : notnull
    {
        Assert.Equal(stored.Keys, loaded.Keys);
        foreach ((TKey key, object? value) in stored)
            Check(value, loaded[key]);
    }
}
