using System;
using System.Collections.Generic;

namespace HarbourOffice;

/// <summary>Declares interfaces, and shares one list between two members.</summary>
[Serializable]
public partial class Timetable
{
    private IList<Voyage> _voyages = new List<Voyage>();
    private ICollection<string> _closed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
    private IEnumerable<int> _hours;
    private IDictionary<string, Voyage> _byName = new SortedDictionary<string, Voyage>(StringComparer.Ordinal);
    private LinkedList<string> _notes = new();
    private Queue<Voyage> _arrivals = new();
    private Stack<int> _tides = new();
    private List<string> _duty;
    private List<string> _reserve;

    public IList<Voyage> Voyages => _voyages;

    public ICollection<string> Closed => _closed;

    public IEnumerable<int> Hours
    {
        get => _hours;
        set => _hours = value;
    }

    public IDictionary<string, Voyage> ByName => _byName;

    public LinkedList<string> Notes => _notes;

    public Queue<Voyage> Arrivals => _arrivals;

    public Stack<int> Tides => _tides;

    public List<string> Duty => _duty;

    public List<string> Reserve => _reserve;

    public void PutOnDuty(List<string> names)
    {
        _duty = names;
        _reserve = names;
    }
}
