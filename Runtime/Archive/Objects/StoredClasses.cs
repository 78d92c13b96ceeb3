namespace Stevedore;

/// <summary>The classes that a storing archive has met, with the number and the schema it gave them.</summary>
/// <remarks>
/// A sparse set over <see cref="RuntimeClass.Index"/>: looking up costs two array reads, and forgetting everything costs nothing.
/// </remarks>
internal struct StoredClasses()
{
    private readonly List<Entry> _entries = [];
    private int[] _places = [];
    private Dictionary<string, Entry>? _named;

    /// <summary>Whether the class has been stored before, and how.</summary>
    public readonly bool TryGet(RuntimeClass runtimeClass, out Entry entry)
    {
        int index = runtimeClass.Index;
        if (index < _places.Length)
        {
            int place = _places[index];
            if (place < _entries.Count && ReferenceEquals(_entries[place].Class, runtimeClass))
            {
                entry = _entries[place];
                return true;
            }
        }
        entry = default;
        return false;
    }

    /// <summary>The class that was stored after so many others; null if it cannot be told.</summary>
    public readonly RuntimeClass? After(int count) => _named is null && count < _entries.Count ? _entries[count].Class : null;

    /// <summary>Remembers a class that was not stored before.</summary>
    public void Add(Entry entry)
    {
        int index = entry.Class.Index;
        if (index >= _places.Length)
            Array.Resize(ref _places, Math.Max(index + 1, RuntimeClass.Count));
        _places[index] = _entries.Count;
        _entries.Add(entry);
    }

    /// <summary>Whether a class that is stored under several names has been stored under this one, and how.</summary>
    public readonly bool TryGet(string name, out Entry entry)
    {
        entry = default;
        return _named is not null && _named.TryGetValue(name, out entry);
    }

    /// <summary>Remembers one name of a class that is stored under several, so that <see cref="Add(Entry)"/> must not.</summary>
    public void Add(string name, Entry entry) => (_named ??= new(StringComparer.Ordinal)).Add(name, entry);

    /// <summary>Forgets all classes.</summary>
    public void Clear()
    {
        if (_entries.Count > 0)
            _entries.Clear();
        _named = null;
    }

    /// <summary>A class with the number and the schema that stand for it.</summary>
    internal readonly record struct Entry(RuntimeClass Class, uint Number, int Schema);
}
