using System.Collections;
using System.Collections.ObjectModel;
using System.Runtime.Serialization;

namespace Stevedore.Payloads.Tests.Old;

#pragma warning disable CA1051, CA1707, CS0414, CS0649, IDE0044, IDE0052 // Fields as people wrote them.

[Serializable]
public partial class Arrays
{
    public int[] Numbers = [1, 2, 3];
    public string?[] Texts = ["a", null, "b"];
    public int[,] Grid = { { 1, 2, 3 }, { 4, 5, 6 } };
    public string[,,] Cube = new string[1, 2, 1];
    public Cargo[,] Cargos = { { new("x", 1, Kind.Bulk) } };
    public int[][] Jagged = [[1], [], [2, 3]];
    public Point[][] Points = [[new Point { X = 1 }]];
    public int[][,] Mixed = [new int[1, 2]];
    public int[,][] Reversed = { { [1, 2] } };
    public byte[] Bytes = [1, 2];
    public Kind[] Kinds = [Kind.Bulk];
    public int?[] Maybe = [1, null];
    public DateTime[] Times = [new(2020, 1, 1)];
    public decimal[] Prices = [1.5m];
    public Guid[] Ids = [Guid.Empty];
    public Box<int>[] Boxes = [new() { Value = 1 }];
    public int[] Empty = [];
    public List<int>[] Lists = [[1], [2]];
}

[Serializable]
public partial struct Point
{
    public int X, Y;
}

[Serializable]
public partial class Box<T>
{
    private T? _value;
    private List<T> _all = [];

    public T? Value
    {
        get => _value;
        set
        {
            _value = value;
            if (value is not null)
                _all.Add(value);
        }
    }
}

[Serializable]
public partial class Generics
{
    private Box<string> _text = new() { Value = "text" };
    private Box<Box<int>> _nested = new() { Value = new Box<int> { Value = 5 } };
    private Box<List<Kind>> _kinds = new() { Value = [Kind.Liquid] };
    private Tuple<int, string> _tuple = Tuple.Create(1, "one");
    private (int Number, Point Point) _pair = (2, new Point { Y = 3 });
    private KeyValuePair<string, Point> _entry = new("key", new Point { X = 9 });
}

[Serializable]
public partial class Collections
{
    public List<Point> List = [new() { X = 1 }];
    public Dictionary<int, string> ByNumber = new() { [3] = "three", [1] = "one" };
    public Dictionary<Point, int> ByPoint = new() { [new Point { X = 4 }] = 4 };
    public HashSet<string> Set = new(StringComparer.OrdinalIgnoreCase) { "a", "B" };
    public SortedList<string, int> SortedList = new(StringComparer.Ordinal) { ["b"] = 2, ["a"] = 1 };
    public SortedDictionary<int, Point> SortedDictionary = new() { [2] = default, [1] = new Point { X = 1 } };
    public SortedSet<int> SortedSet = [3, 1, 2];
    public Queue<int> Queue = new([1, 2, 3]);
    public Stack<string> Stack = new(["bottom", "top"]);
    public LinkedList<int> Linked = new([1, 2]);
    public Collection<int> Collection = [1, 2];
    public ObservableCollection<string> Observable = ["x"];
    public ReadOnlyCollection<int> ReadOnly = new([1, 2]);
    public IList<int> Interface = new List<int> { 1 };
    public IEnumerable<int> ArrayBehind = new[] { 1, 2 };
    public IDictionary<string, int> DictionaryBehind = new Dictionary<string, int> { ["a"] = 1 };
    public Dictionary<string, int> Empty = [];
    public List<int>? Missing;

    public Collections()
    {
        Queue.Dequeue();
        Queue.Enqueue(4);
        Queue.Enqueue(5);
    }
}

[Serializable]
public partial class Calls : IDeserializationCallback
{
    [NonSerialized] public List<string> Order = [];
    public Calls? Next;
    public Dictionary<string, int> Numbers = new() { ["a"] = 1 };

    [OnDeserializing]
    private void Begin(StreamingContext context) => (Order = []).Add("begin");

    [OnDeserialized]
    private void End(StreamingContext context) => Order.Add("end");

    void IDeserializationCallback.OnDeserialization(object? sender) => Order.Add("callback");
}

[Serializable]
public partial class DerivedCalls : Calls
{
    [OnDeserializing]
    private void BeginDerived(StreamingContext context) => Order.Add("begin derived");

    [OnDeserialized]
    private void EndDerived(StreamingContext context) => Order.Add("end derived");
}
