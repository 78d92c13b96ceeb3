using System.Collections;
using System.Collections.Specialized;
using System.Runtime.Serialization;

namespace Stevedore.Payloads.Tests.Old;

#pragma warning disable CA1051, CS0414, IDE0044, IDE0051, IDE0052 // Fields as people wrote them.

[Serializable]
[KnownType(typeof(List<DateTime>))]
[KnownType(typeof(Kind))]
[KnownType(typeof(Point[]))]
public partial class AnyObjects
{
    private object _number = 5;
    private object _text = "text";
    private object _kind = Kind.Liquid;
    private object _point = new Point { X = 1 };
    private object? _nothing;
    private object _list = new List<DateTime> { DateTime.UnixEpoch };
    private object _points = new Point[] { new() { Y = 1 } };
    private object[] _all = [1, "a", 2.5m, new Captain("Ahab"), Kind.Bulk, new byte[] { 1 }];
    private ArrayList _untyped = [1, "a", new Captain("Ishmael")];
    private Hashtable _table = new() { ["a"] = 1, [2] = new Point() };
    private IList _any = new ArrayList { 1 };
    private IDictionary _map = new Hashtable { [1] = "one" };
    private Queue _queue = new(new ArrayList { 1, 2 });
    private StringCollection _strings = ["a", "b"];
    private OrderedDictionary _ordered = new() { ["b"] = 1, ["a"] = 2 };
    private IComparable _comparable = 7;
}
