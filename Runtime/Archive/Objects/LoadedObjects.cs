using System.Diagnostics.CodeAnalysis;

namespace Stevedore;

/// <summary>
/// The objects that a loading archive has met, by number; a class that was met takes a number, too, and stands among them as a
/// <see cref="LoadedClass"/>. MFC: <c>CArchive::m_pLoadArray</c>.
/// </summary>
internal struct LoadedObjects()
{
    private const int SmallestCapacity = 16;

    /// <summary>A longer list is thrown away when the archive is used again, rather than kept.</summary>
    private const int LargestKeptCapacity = 1 << 12;

    private Numbered[] _numbered = [];

    /// <summary>The numbers that are given; the first one is 1.</summary>
    public int Count { readonly get; private set; }

    /// <summary>The classes, in the order in which they were met.</summary>
    public readonly IEnumerable<LoadedClass> Classes =>
        _numbered.Take(Count).Select(static numbered => numbered.Value).OfType<LoadedClass>();

    /// <summary>Gives the next number to an object or a class.</summary>
    public void Add(object value)
    {
        int count = Count;
        if (count == _numbered.Length)
            Grow();
        _numbered[count].Value = value;
        Count = count + 1;
    }

    /// <summary>Gives the first number to an object, and one more to all that have one.</summary>
    public void AddFirst(object value)
    {
        Add(value);
        Array.Copy(_numbered, 0, _numbered, 1, Count - 1);
        _numbered[0].Value = value;
    }

    /// <summary>Whether there is an object or a class of this number.</summary>
    public readonly bool TryGet(uint number, [NotNullWhen(true)] out object? value)
    {
        bool isKnown = number - 1 < (uint)Count;
        value = isKnown ? _numbered[(int)number - 1].Value : null;
        return isKnown;
    }

    /// <summary>
    /// From now on objects of this class keep their wire names, of which a second one was met; those that were loaded until now had the
    /// first.
    /// </summary>
    public readonly void KeepNamesOf(RuntimeClass runtimeClass)
    {
        LoadedClass? first = null;
        foreach (Numbered numbered in _numbered.AsSpan(0, Count))
        {
            if (numbered.Value is LoadedClass loaded && ReferenceEquals(loaded.Class, runtimeClass))
            {
                first ??= loaded;
                loaded.IsOneOfSeveral = true;
            }
            else if (first is not null && numbered.Value.GetType() == runtimeClass.Type && WireNames.Of(numbered.Value) is null)
            {
                WireNames.Set(numbered.Value, first.Name);
            }
        }
    }

    /// <summary>Takes back all numbers but the first ones.</summary>
    public void Truncate(int count)
    {
        Array.Clear(_numbered, count, Count - count);
        Count = count;
    }

    /// <summary>Forgets all objects and classes.</summary>
    public void Clear()
    {
        if (Count == 0)
            return;
        if (_numbered.Length > LargestKeptCapacity)
            _numbered = [];
        else
            Array.Clear(_numbered, 0, Count);
        Count = 0;
    }

    private void Grow() => Array.Resize(ref _numbered, (int)Math.Min(Math.Max(SmallestCapacity, 2L * _numbered.Length), Array.MaxLength));

    // An array of objects is asked at every store whether it is one of something narrower; an array of structures is not.
    private struct Numbered
    {
        public object Value;
    }
}
