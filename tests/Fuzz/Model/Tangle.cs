using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Collections.Specialized;

namespace Stevedore.Fuzz.Model;

/// <summary>Objects that lead to each other, and collections that ask them for hash codes and orders before they are whole.</summary>
[Serializable]
public partial class Tangle
{
    public Knot? First;
    public object? Anything;
    public List<Knot?> Knots = [];
    public HashSet<Knot> Set = [];
    public Dictionary<Knot, Tangle?> ByKnot = [];
    public SortedSet<Knot> Sorted = [];
    public ConcurrentDictionary<string, Knot> ByName = new();
    public ImmutableDictionary<Knot, int> Counts = ImmutableDictionary<Knot, int>.Empty;
    public Hashtable Table = [];
    public SortedList Order = [];
    public IList? Values;

    public static Tangle Example()
    {
        Tangle tangle = new();
        Noose loop = new() { Number = 1, Home = tangle, Length = 4 };
        Knot knot = new() { Number = 2, Home = tangle, Next = loop };
        loop.Next = knot;
        tangle.First = loop;
        tangle.Anything = knot;
        tangle.Knots = [loop, knot, null, loop];
        tangle.Set = [loop, knot];
        tangle.ByKnot[loop] = tangle;
        tangle.ByKnot[knot] = null;
        tangle.Sorted = [knot, loop];
        tangle.ByName["a"] = loop;
        tangle.Counts = tangle.Counts.Add(loop, 3);
        tangle.Table["self"] = tangle.Table;
        tangle.Table[loop] = new object?[] { 1, "b", null, new List<Knot?> { knot, null } };
        tangle.Order["b"] = new Queue(new object[] { 2.5, 'c' });
        tangle.Order["a"] = new Stack(new object[] { DateTime.UnixEpoch, Guid.Empty });
        tangle.Values = new ArrayList { tangle.Table, new OrderedDictionary { ["one"] = 2 }, new NameValueCollection { { "a", "b" } }, 7m };
        return tangle;
    }
}
