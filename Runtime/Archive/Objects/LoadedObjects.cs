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
    private MadeLater _making;
    private int _most = ArchiveLimits.Default.MaxObjectCount;

    /// <summary>How often all numbers became one larger, so that what is counted without them stays.</summary>
    private int _addedFirst;

    /// <summary>The numbers that are given; the first one is 1.</summary>
    public int Count { readonly get; private set; }

    /// <summary>The classes, in the order in which they were met.</summary>
    public readonly IEnumerable<LoadedClass> Classes =>
        _numbered.Take(Count).Select(static numbered => numbered.Value).OfType<LoadedClass>();

    /// <summary>
    /// The numbers that there may be. The list is never longer, so that whether there is room answers whether there may be one more.
    /// </summary>
    public int Most
    {
        readonly get => _most;
        set
        {
            _most = value;
            if (_numbered.Length > value)
                _numbered = [];
        }
    }

    /// <summary>Gives the next number to an object or a class.</summary>
    /// <returns>Whether there may be so many.</returns>
    public bool TryAdd(object value)
    {
        int count = Count;
        if (count == _numbered.Length && !TryGrow())
            return false;
        _numbered[count].Value = value;
        Count = count + 1;
        return true;
    }

    /// <summary>Gives the first number to an object, and one more to all that have one.</summary>
    /// <returns>Whether there may be so many.</returns>
    public bool TryAddFirst(object value)
    {
        if (!TryAdd(value))
            return false;
        Array.Copy(_numbered, 0, _numbered, 1, Count - 1);
        _numbered[0].Value = value;
        _addedFirst++;
        return true;
    }

    /// <summary>Gives the next number to a value that is there only when its bytes have been loaded, or some of them.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="outer">The value around it that is being made, for <see cref="End"/>.</param>
    /// <returns>Whether there may be so many numbers.</returns>
    public bool TryBegin(Type type, out MadeLater outer)
    {
        outer = _making;
        if (!TryAdd(null!))
            return false;
        _making = new MadeLater(type, Count - 1 - _addedFirst);
        return true;
    }

    /// <summary>Takes back the object that was added last: another one will be there in its place, as if it had been begun.</summary>
    /// <returns>Whether it was added last.</returns>
    public bool TryBeginAgain(object value, out MadeLater outer)
    {
        outer = _making;
        if (Count == 0 || !ReferenceEquals(_numbered[Count - 1].Value, value))
            return false;
        _numbered[Count - 1].Value = null!;
        _making = new MadeLater(Type: null, Count - 1 - _addedFirst);
        return true;
    }

    /// <summary>
    /// The value that was begun last is there, if it is of this very type and was not before, and what it contains can refer to it.
    /// </summary>
    public void Meet(object value)
    {
        if (!ReferenceEquals(_making.Type, value.GetType()))
            return;
        _numbered[_making.Place + _addedFirst].Value = value;
        _making = _making with { Type = null };
    }

    /// <summary>The value that was begun last is whole.</summary>
    public void End(object value, in MadeLater outer)
    {
        _numbered[_making.Place + _addedFirst].Value = value;
        _making = outer;
    }

    /// <summary>Whether the number is that of a value which is still being made.</summary>
    public readonly bool IsBeingMade(uint number) => number - 1 < (uint)Count && _numbered[(int)number - 1].Value is null;

    /// <summary>Whether there is an object or a class of this number.</summary>
    public readonly bool TryGet(uint number, [NotNullWhen(true)] out object? value)
    {
        bool isKnown = number - 1 < (uint)Count;
        value = isKnown ? _numbered[(int)number - 1].Value : null;
        return value is not null;
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
            else if (first is not null && numbered.Value?.GetType() == runtimeClass.Type && WireNames.Of(numbered.Value) is null)
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
        _making = default;
    }

    /// <summary>Forgets all objects and classes.</summary>
    public void Clear()
    {
        if (Count == 0)
            return;
        _making = default;
        _addedFirst = 0;
        if (_numbered.Length > LargestKeptCapacity)
            _numbered = [];
        else
            Array.Clear(_numbered, 0, Count);
        Count = 0;
    }

    /// <summary>A value that has a number and is not there yet.</summary>
    /// <param name="Type">Its type; <see langword="null"/> if it is there after all.</param>
    /// <param name="Place">Where it stands, not counting what was added first.</param>
    internal readonly record struct MadeLater(Type? Type, int Place);

    private bool TryGrow()
    {
        int most = Math.Min(_most, Array.MaxLength);
        if (Count >= most)
            return false;
        Array.Resize(ref _numbered, (int)Math.Min(Math.Max(SmallestCapacity, 2L * _numbered.Length), most));
        return true;
    }

    // An array of objects is asked at every store whether it is one of something narrower; an array of structures is not.
    private struct Numbered
    {
        public object Value;
    }
}
