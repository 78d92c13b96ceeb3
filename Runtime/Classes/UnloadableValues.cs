using System.Runtime.CompilerServices;

namespace Stevedore;

/// <summary>
/// Values that belong to assemblies which can be unloaded, as those of plug-ins: each is kept as long as its assembly is loaded, and
/// keeps none loaded. .NET: <c>AssemblyLoadContext.IsCollectible</c>.
/// </summary>
internal sealed class UnloadableValues<T> where T : class
{
    private readonly object _gate = new();
    private volatile WeakReference<T>[] _values = [];

    /// <summary>The values whose assemblies are loaded, in the order in which they came.</summary>
    public IEnumerable<T> Loaded
    {
        get
        {
            foreach (WeakReference<T> value in _values)
            {
                if (value.TryGetTarget(out T? loaded))
                    yield return loaded;
            }
        }
    }

    /// <summary>Adds a value, and forgets those whose assemblies are gone.</summary>
    /// <param name="value">The value.</param>
    /// <param name="owner">A type of the assembly that it belongs to.</param>
    public void Add(T value, Type owner)
    {
        KeptWithTypes.Keep(value, owner);
        lock (_gate)
        {
            if (!Loaded.Contains(value))
                _values = [.. _values.Where(static known => known.TryGetTarget(out _)), new WeakReference<T>(value)];
        }
    }
}

/// <summary>What lives as long as a type. A weak reference alone would keep nothing.</summary>
file static class KeptWithTypes
{
    private static readonly ConditionalWeakTable<Type, List<object>> s_kept = [];

    public static void Keep(object value, Type owner)
    {
        // No concurrent collection: those keep what they have with the thread that gave it.
        List<object> kept = s_kept.GetOrCreateValue(owner);
        lock (kept)
            kept.Add(value);
    }
}
