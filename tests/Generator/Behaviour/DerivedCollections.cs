using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Net;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>A member that holds an object of a class derived from the declared one, which would be loaded without what that has.</summary>
public sealed partial class DerivedCollections
{
    public static TheoryData<string> Members => [.. typeof(CHold).GetFields().Select(static member => member.Name)];

    [Theory]
    [MemberData(nameof(Members))]
    public void An_object_of_a_derived_class_is_refused(string member)
    {
        CHold hold = new();
        typeof(CHold).GetField(member)!.SetValue(hold, s_derived[member]);

        ArchiveException failure = Assert.Throws<ArchiveException>(() => Archive.Serialize(hold));

        Assert.Equal(ArchiveError.BadClass, failure.Error);
        Assert.Contains("My", failure.Message);
    }

    [Theory]
    [InlineData(nameof(CHold.List), "MyList", "List<Int32>", "List")]
    [InlineData(nameof(CHold.Names), "MyNames", "List<String>", "Names")]
    [InlineData(nameof(CHold.Interface), "MyList", "List<Int32>", "Interface")]
    public void The_message_has_both_types_and_the_member(string member, string type, string declared, string path)
    {
        CHold hold = new();
        typeof(CHold).GetField(member)!.SetValue(hold, s_derived[member]);

        ArchiveException failure = Assert.Throws<ArchiveException>(() => Archive.Serialize(hold));

        Assert.StartsWith($"A {type} was to be stored as a {declared}", failure.Message);
        Assert.Equal(path, failure.Path);
    }

    [Fact]
    public void Roots_and_elements_are_refused_too()
    {
        Assert.Throws<ArchiveException>(() => Archive.Serialize<List<int>>(new MyList()));
        Assert.Throws<ArchiveException>(() => Archive.Serialize(new List<List<string>> { new MyNames() }));
        Assert.Throws<ArchiveException>(() => Archive.Serialize(new CFixed { Numbers = new MyQueue { Capacity = 2 } }));
    }

    [Fact]
    public void What_the_platform_makes_itself_is_stored()
    {
        SortedSet<int> all = [1, 2, 3];
        CView view = new() { View = all.GetViewBetween(2, 3), Address = IPAddress.Loopback, Array = [new CSub()] };

        CView loaded = Archive.Clone(view);

        Assert.Equal([2, 3], loaded.View);
        Assert.Equal(IPAddress.Loopback, loaded.Address);
        Assert.IsType<CSub>(loaded.Array[0]);
        Assert.Equal([1, 2], Archive.Clone(new CHold { Interface = view.Numbers }).Interface!);
        Assert.Equal([1, 2], Archive.Clone(new CHold { Interface = new Collection<int> { 1, 2 } }).Interface!);
    }

    private static readonly Dictionary<string, object> s_derived = new()
    {
        [nameof(CHold.List)] = new MyList(),
        [nameof(CHold.Names)] = new MyNames(),
        [nameof(CHold.Dictionary)] = new MyDictionary(),
        [nameof(CHold.Set)] = new MySet(),
        [nameof(CHold.Observable)] = new MyObservable(),
        [nameof(CHold.Queue)] = new MyQueue(),
        [nameof(CHold.Collection)] = new MyObservable(),
        [nameof(CHold.Keyed)] = new MyKeyed { "abc" },
        [nameof(CHold.Concurrent)] = new MyConcurrent(),
        [nameof(CHold.Uri)] = new MyUri("http://x"),
        [nameof(CHold.Culture)] = new MyCulture(),
        [nameof(CHold.Tuple)] = new MyTuple(1),
        [nameof(CHold.Lazy)] = new MyLazy(),
        [nameof(CHold.Interface)] = new MyList(),
        [nameof(CHold.Map)] = new MyDictionary(),
        [nameof(CHold.Sets)] = new MySet(),
        [nameof(CHold.ReadOnly)] = new MyReadOnly([1]),
    };

    [Serializable]
    internal sealed partial class CHold
    {
        public List<int>? List;
        public List<string>? Names;
        public Dictionary<string, int>? Dictionary;
        public HashSet<int>? Set;
        public ObservableCollection<int>? Observable;
        public Queue<int>? Queue;
        public Collection<int>? Collection;
        public Collection<string>? Keyed;
        public ConcurrentDictionary<int, int>? Concurrent;
        public Uri? Uri;
        public CultureInfo? Culture;
        public Tuple<int>? Tuple;
        public Lazy<string>? Lazy;
        public IList<int>? Interface;
        public IReadOnlyDictionary<string, int>? Map;
        public ISet<int>? Sets;
        public ReadOnlyCollection<int>? ReadOnly;
    }

    [Serializable]
    internal sealed partial class CFixed
    {
        [FixedLength(2)] public Queue<int> Numbers = [];
    }

    [Serializable]
    internal sealed partial class CView
    {
        public SortedSet<int> View = [];
        public IPAddress Address = IPAddress.Any;
        public CBase[] Array = [];
        [NonSerialized] public int[] Numbers = [1, 2];
    }

    [Serializable]
    internal partial class CBase;

    [Serializable]
    internal sealed partial class CSub : CBase;

    private sealed class MyList : List<int>;

    private sealed class MyNames : List<string>;

    private sealed class MyDictionary : Dictionary<string, int>;

    private sealed class MySet : HashSet<int>;

    private sealed class MyObservable : ObservableCollection<int>;

    private sealed class MyQueue : Queue<int>
    {
        public new int Capacity { get; set; }
    }

    private sealed class MyKeyed : KeyedCollection<int, string>
    {
        protected override int GetKeyForItem(string item) => item.Length;
    }

    private sealed class MyConcurrent : ConcurrentDictionary<int, int>;

    private sealed class MyUri(string text) : Uri(text);

    private sealed class MyCulture() : CultureInfo("");

    private sealed class MyTuple(int item) : Tuple<int>(item);

    private sealed class MyLazy() : Lazy<string>("x");

    private sealed class MyReadOnly(IList<int> list) : ReadOnlyCollection<int>(list);
}
