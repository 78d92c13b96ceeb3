using System.Runtime.CompilerServices;

namespace Stevedore;

/// <summary>The classes that a storing archive has met, with the number and the schema it gave them.</summary>
/// <remarks>
/// A sparse set over <see cref="RuntimeClass.Index"/>: looking up costs two array reads, and forgetting everything costs nothing. Before
/// an object is asked for its class, which costs more, a small table by type says how the last ones of its type were stored.
/// </remarks>
internal struct StoredClasses()
{
    private const int RecentBits = 6;

    private static readonly Recent[] s_none = new Recent[1];

    private readonly List<Entry> _entries = [];
    private int[] _places = [];
    private Recent[] _recent = [];
    private Dictionary<string, Entry>? _named;

    /// <summary>The classes in the order in which they were met; not those that are stored under several names.</summary>
    public readonly IReadOnlyList<Entry> All => _entries;

    /// <summary>How the class of objects of exactly this type is stored, if one has been lately.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ref readonly Recent RecentOf(Type type)
    {
        Recent[] recent = _recent;
        int place = PlaceOf(type);
        if (place < recent.Length)
        {
            ref readonly Recent found = ref recent[place];
            if (ReferenceEquals(found.Type, type))
                return ref found;
        }
        return ref s_none[0];
    }

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

    /// <summary>Remembers how an object was stored, for the next one of its type.</summary>
    public void AddRecent(Entry entry, object value)
    {
        if (_recent.Length == 0)
            _recent = new Recent[1 << RecentBits];
        Type type = entry.Class.Type;
        _recent[PlaceOf(type)] = new Recent(type, entry.Number, entry.Schema, ObjectLayout.Of(entry.Class, value));
    }

    /// <summary>Whether a class that is stored under several names has been stored under this one, and how.</summary>
    public readonly bool TryGet(string name, out Entry entry)
    {
        entry = default;
        return _named is not null && _named.TryGetValue(name, out entry);
    }

    /// <summary>Remembers one name of a class that is stored under several, so that <see cref="Add(Entry)"/> must not.</summary>
    public void Add(string name, Entry entry) => (_named ??= new(StringComparer.Ordinal)).Add(name, entry);

    /// <summary>Makes all numbers one larger.</summary>
    public readonly void Shift()
    {
        for (int i = 0; i < _entries.Count; i++)
            _entries[i] = _entries[i] with { Number = _entries[i].Number + 1 };
        foreach (string name in _named?.Keys.ToArray() ?? [])
            _named![name] = _named[name] with { Number = _named[name].Number + 1 };
        ForgetRecent();
    }

    /// <summary>Forgets all classes.</summary>
    public void Clear()
    {
        if (_entries.Count > 0)
        {
            ForgetRecent();
            _entries.Clear();
        }
        _named = null;
    }

    private readonly void ForgetRecent()
    {
        if (_recent.Length == 0)
            return;
        foreach (Entry entry in _entries)
            _recent[PlaceOf(entry.Class.Type)] = default;
    }

    /// <summary>Types are told apart by where the system has them. The multiplication brings all bits of that to the upper end.</summary>
    private static int PlaceOf(Type type) => (int)((uint)type.TypeHandle.Value * 0x9E37_79B1u >> 32 - RecentBits);

    /// <summary>A class with the name, the number and the schema that stand for it.</summary>
    internal readonly record struct Entry(RuntimeClass Class, string Name, uint Number, int Schema);

    /// <summary>A class whose objects were stored lately.</summary>
    /// <param name="Type">Their type.</param>
    /// <param name="Number">The number of the class; 0 if there is none.</param>
    /// <param name="Schema">The schema of their bodies.</param>
    /// <param name="Layout">How they are stored without a body; <see langword="null"/> if they cannot be.</param>
    internal readonly record struct Recent(Type? Type, uint Number, int Schema, ObjectLayout? Layout);
}
