using System.Diagnostics.CodeAnalysis;

namespace Stevedore;

/// <summary>
/// The objects that a loading archive has met, by number; a class that was met takes a number, too, and stands among them as a
/// <see cref="LoadedClass"/>. MFC: <c>CArchive::m_pLoadArray</c>.
/// </summary>
internal readonly struct LoadedObjects()
{
    /// <summary>A longer list is thrown away when the archive is used again, rather than kept.</summary>
    private const int LargestKeptCapacity = 1 << 12;

    private readonly List<object> _numbered = [];

    /// <summary>The numbers that are given; the first one is 1.</summary>
    public int Count => _numbered.Count;

    /// <summary>Gives the next number to an object or a class.</summary>
    public void Add(object value) => _numbered.Add(value);

    /// <summary>Gives the first number to an object, and one more to all that have one.</summary>
    public void AddFirst(object value) => _numbered.Insert(0, value);

    /// <summary>Whether there is an object or a class of this number.</summary>
    public bool TryGet(uint number, [NotNullWhen(true)] out object? value)
    {
        bool isKnown = number - 1 < (uint)_numbered.Count;
        value = isKnown ? _numbered[(int)number - 1] : null;
        return isKnown;
    }

    /// <summary>How many classes were met.</summary>
    public int CountClasses() => _numbered.Count(static value => value is LoadedClass);

    /// <summary>
    /// From now on objects of this class keep their wire names, of which a second one was met; those that were loaded until now had the
    /// first.
    /// </summary>
    public void KeepNamesOf(RuntimeClass runtimeClass)
    {
        LoadedClass? first = null;
        foreach (object value in _numbered)
        {
            if (value is LoadedClass loaded && ReferenceEquals(loaded.Class, runtimeClass))
            {
                first ??= loaded;
                loaded.IsOneOfSeveral = true;
            }
            else if (first is not null && value.GetType() == runtimeClass.Type && WireNames.Of(value) is null)
            {
                WireNames.Set(value, first.Name);
            }
        }
    }

    /// <summary>Takes back all numbers but the first ones.</summary>
    public void Truncate(int count) => _numbered.RemoveRange(count, _numbered.Count - count);

    /// <summary>Forgets all objects and classes.</summary>
    public void Clear()
    {
        if (_numbered.Count == 0)
            return;
        _numbered.Clear();
        if (_numbered.Capacity > LargestKeptCapacity)
            _numbered.Capacity = 0;
    }
}
