using System;
using System.Collections;
using System.Collections.Specialized;

namespace HarbourOffice;

/// <summary>Has what collections were before generics.</summary>
[Serializable]
public partial class Logbook
{
    private readonly Hashtable _depths = new();
    private readonly ArrayList _lines = new();
    private readonly Queue _calls = new();
    private readonly Stack _watches = new();
    private readonly SortedList _flags = new();
    private readonly BitArray _lamps = new(12);
    private readonly StringCollection _warnings = new();
    private IList _guests;

    public Hashtable Depths => _depths;

    public ArrayList Lines => _lines;

    public Queue Calls => _calls;

    public Stack Watches => _watches;

    public SortedList Flags => _flags;

    public BitArray Lamps => _lamps;

    public StringCollection Warnings => _warnings;

    public IList Guests
    {
        get => _guests;
        set => _guests = value;
    }
}
