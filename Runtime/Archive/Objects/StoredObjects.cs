using System.Runtime.CompilerServices;

namespace Stevedore;

/// <summary>
/// The numbers of the objects that a storing archive has met, by identity. MFC: <c>CArchive::m_pStoreMap</c>, <c>m_nMapCount</c>.
/// </summary>
/// <remarks>A hash table with open addressing: one probe finds a new object absent and says where it belongs.</remarks>
internal struct StoredObjects()
{
    private const int SmallestCapacity = 16;

    /// <summary>A larger table is thrown away when the archive is used again, rather than cleared.</summary>
    private const int LargestKeptCapacity = 1 << 12;

    // A loading archive needs none, and nor does one whose values are all in place.
    private Slot[] _slots = [];

    /// <summary>The objects that are known.</summary>
    public int Count { readonly get; private set; }

    /// <summary>The numbers that are given to objects and to classes.</summary>
    public uint NumbersGiven { readonly get; private set; }

    public readonly bool IsEmpty => Count == 0 && NumbersGiven == 0;

    /// <summary>The object's number, to be set if it is 0: then the object was not in the table and now is.</summary>
    public ref uint NumberOf(object value)
    {
        if (4 * Count >= 3 * _slots.Length)
            Grow();
        ref Slot slot = ref Find(_slots, value);
        if (slot.Object is null)
        {
            slot.Object = value;
            Count++;
        }
        return ref slot.Number;
    }

    /// <summary>The object's number; 0 if it has none.</summary>
    public readonly uint NumberIfAny(object value) => Count > 0 ? Find(_slots, value).Number : 0;

    /// <summary>The objects and their numbers.</summary>
    public readonly IEnumerable<(object Object, uint Number)> All =>
        _slots.Where(static slot => slot.Object is not null).Select(static slot => (slot.Object!, slot.Number));

    /// <summary>The next number, for an object or a class.</summary>
    public uint GiveNumber() => ++NumbersGiven;

    /// <summary>Makes all numbers one larger, so that the first is free.</summary>
    public void FreeFirst()
    {
        foreach (ref Slot slot in _slots.AsSpan())
        {
            if (slot.Number != 0)
                slot.Number++;
        }
        NumbersGiven++;
    }

    /// <summary>Forgets all objects and numbers.</summary>
    public void Clear()
    {
        NumbersGiven = 0;
        if (Count == 0)
            return;
        if (_slots.Length > LargestKeptCapacity)
            _slots = [];
        else
            Array.Clear(_slots);
        Count = 0;
    }

    private static ref Slot Find(Slot[] slots, object value)
    {
        int mask = slots.Length - 1;
        // The multiplication spreads the hash codes of objects, which differ little in their low bits.
        int i = (int)((uint)RuntimeHelpers.GetHashCode(value) * 0x9E37_79B1u >> 7) & mask;
        while (true)
        {
            ref Slot slot = ref slots[i];
            if (slot.Object is null || ReferenceEquals(slot.Object, value))
                return ref slot;
            i = (i + 1) & mask;
        }
    }

    private void Grow()
    {
        Slot[] larger = new Slot[Math.Max(SmallestCapacity, 2 * _slots.Length)];
        foreach (Slot slot in _slots)
        {
            if (slot.Object is not null)
                Find(larger, slot.Object) = slot;
        }
        _slots = larger;
    }

    private struct Slot
    {
        public object? Object;
        public uint Number;
    }
}
