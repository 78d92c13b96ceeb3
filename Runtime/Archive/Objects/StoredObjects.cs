using System.Runtime.CompilerServices;

namespace Stevedore;

/// <summary>
/// The numbers of the objects that a storing archive has met, by identity. MFC: <c>CArchive::m_pStoreMap</c>, <c>m_nMapCount</c>.
/// </summary>
/// <remarks>
/// The objects stand one behind the other as they were met, and a table of places says where. So what is looked through at random is four
/// bytes for each place and holds no references, and all else is written in order: most objects are new, and of those only the place is
/// looked at.
/// </remarks>
internal struct StoredObjects()
{
    private const int SmallestCapacity = 16;

    /// <summary>A larger table, of some 500 KB, is thrown away when the archive is used again, rather than kept.</summary>
    private const int LargestKeptCapacity = 1 << 14;

    /// <summary>A power of two, and more than there can be numbers.</summary>
    private const int MostPlaces = 1 << 30;

    /// <summary>The highest bit, which no number has.</summary>
    private const uint NotMadeFirst = 0x8000_0000;

    // A loading archive needs none, and nor does one whose values are all in place.
    private Entry[] _entries = [];

    /// <summary>
    /// Four times as many as there may be objects, so that most are found where they are looked for first; twice as many in a large table.
    /// 0: nothing is there; else one more than where the object stands.
    /// </summary>
    private int[] _places = [];

    private int _shift;

    /// <summary>The objects that are known.</summary>
    public int Count { readonly get; private set; }

    /// <summary>The numbers that are given to objects and to classes.</summary>
    public uint NumbersGiven { readonly get; private set; }

    public readonly bool IsEmpty => Count == 0 && NumbersGiven == 0;

    /// <summary>Whether a number is that of a value which is being stored, and which is there only when all of it is loaded.</summary>
    public static bool IsNotMadeFirst(uint number) => (number & NotMadeFirst) != 0;

    /// <summary>Makes the number one that nothing within the value may refer to.</summary>
    public void CloseNumberOf(object value) => NumberOf(value) |= NotMadeFirst;

    /// <summary>Makes the number one that can be referred to.</summary>
    public void OpenNumberOf(object value) => NumberOf(value) &= ~NotMadeFirst;

    /// <summary>The object's number, to be set if it is 0: then the object was not in the table and now is.</summary>
    public ref uint NumberOf(object value)
    {
        int count = Count;
        if (count == _entries.Length)
            Grow();
        Entry[] entries = _entries;
        int hash = RuntimeHelpers.GetHashCode(value);
        ref int place = ref Find(_places, entries, value, hash, _shift);
        if (place != 0)
            return ref entries[place - 1].Number;
        Count = place = count + 1;
        ref Entry entry = ref entries[count];
        entry.Object = value;
        entry.Hash = hash;
        return ref entry.Number;
    }

    /// <summary>The object's number; 0 if it has none.</summary>
    public readonly uint NumberIfAny(object value)
    {
        if (Count == 0)
            return 0;
        int place = Find(_places, _entries, value, RuntimeHelpers.GetHashCode(value), _shift);
        return place == 0 ? 0 : _entries[place - 1].Number;
    }

    /// <summary>The objects and their numbers.</summary>
    public readonly IEnumerable<(object Object, uint Number)> All =>
        _entries.Take(Count).Select(static entry => (entry.Object, entry.Number));

    /// <summary>The next number, for an object or a class.</summary>
    public uint GiveNumber() => ++NumbersGiven;

    /// <summary>Makes all numbers one larger, so that the first is free.</summary>
    public void FreeFirst()
    {
        foreach (ref Entry entry in _entries.AsSpan(0, Count))
        {
            if (entry.Number != 0)
                entry.Number++;
        }
        NumbersGiven++;
    }

    /// <summary>Forgets all objects and numbers.</summary>
    public void Clear()
    {
        NumbersGiven = 0;
        if (Count == 0)
            return;
        if (_entries.Length > LargestKeptCapacity)
        {
            _entries = [];
            _places = [];
        }
        else
        {
            ClearPlaces();
            Array.Clear(_entries, 0, Count);
        }
        Count = 0;
    }

    /// <summary>Few objects in a large table are looked up, so that a small value is not slower behind a large one.</summary>
    private readonly void ClearPlaces()
    {
        if (Count > _places.Length / 16)
        {
            Array.Clear(_places);
            return;
        }
        for (int i = 0; i < Count; i++)
        {
            int place = PlaceOf(_entries[i].Hash, _shift);
            while (_places[place] != i + 1)
                place = (place + 1) & (_places.Length - 1);
            _places[place] = 0;
        }
    }

    // The multiplication spreads the hash codes of objects, which differ little in their upper bits.
    private static int PlaceOf(int hash, int shift) => (int)((uint)hash * 0x9E37_79B1u >> shift);

    /// <summary>The place of an object, or the one where it belongs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref int Find(int[] places, Entry[] entries, object value, int hash, int shift)
    {
        int i = PlaceOf(hash, shift);
        while (true)
        {
            ref int place = ref places[i];
            if (place == 0 || ReferenceEquals(entries[place - 1].Object, value))
                return ref place;
            i = (i + 1) & (places.Length - 1);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow()
    {
        Array.Resize(ref _entries, Math.Max(SmallestCapacity, 2 * _entries.Length));
        long placesForEach = _entries.Length > LargestKeptCapacity ? 2 : 4;
        _places = new int[Math.Min(placesForEach * _entries.Length, MostPlaces)];
        _shift = 32 - int.Log2(_places.Length);
        for (int i = 0; i < Count; i++)
        {
            ref Entry entry = ref _entries[i];
            Find(_places, _entries, entry.Object, entry.Hash, _shift) = i + 1;
        }
    }

    private struct Entry
    {
        public object Object;
        public uint Number;
        public int Hash;
    }
}
