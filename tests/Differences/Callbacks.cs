namespace Stevedore.Differences.Tests;

public sealed partial class Callbacks
{
    [Fact]
    [Difference(
        "`[OnDeserializing]`",
        "before the members of the object, of the base before those of the derived class",
        "the same, but of the derived class when the members of its base are there")]
    public void Before_loading()
    {
        Trace byFormatter = Trace.Of(() => Copies.ByBinaryFormatter(new CLower()));
        Trace byPayload = Trace.Of(() => Copies.ByPayload(new CLower()));
        Trace byArchive = Trace.Of(() => Copies.ByArchive(new CLower()));

        Assert.Equal(["upper loading 0", "lower loading 0"], byFormatter.Where("loading"));
        Assert.Equal(["upper loading 0", "lower loading 0"], byPayload.Where("loading"));
        Assert.Equal(["upper loading 0", "lower loading 1"], byArchive.Where("loading"));
    }

    [Fact]
    [Difference(
        "`[OnDeserialized]`",
        "when the whole graph is there; base before derived",
        "the same; of an object after those that its members are")]
    public void After_loading()
    {
        CParent parent = new() { Child = new CChild() };
        parent.Child.Parent = parent;
        parent.Child.Name = "child";

        Trace byFormatter = Trace.Of(() => Copies.ByBinaryFormatter(parent)), byPayload = Trace.Of(() => Copies.ByPayload(parent));
        Trace byArchive = Trace.Of(() => Copies.ByArchive(parent));

        Assert.Equal(["child loaded with parent", "parent loaded with child"], byFormatter.Where("loaded").Order());
        Assert.Equal(byFormatter.Where("loaded"), byPayload.Where("loaded"));
        Assert.Equal(["child loaded with parent", "parent loaded with child"], byArchive.Where("loaded"));
    }

    [Fact]
    [Difference("`[OnSerialized]`", "when the whole graph is stored", "when the members of the object are")]
    public void After_storing()
    {
        CParent parent = new() { Child = new CChild() };

        Assert.Equal(
            ["parent storing", "child storing", "parent stored", "child stored"],
            Trace.Of(() => Copies.ByBinaryFormatter(parent)).Where("stor"));
        Assert.Equal(
            ["parent storing", "child storing", "child stored", "parent stored"],
            Trace.Of(() => Copies.ByArchive(parent)).Where("stor"));
    }

    [Fact]
    [Difference("`IDeserializationCallback`", "last of all; the sender is null", "last of all; the sender is the archive")]
    public void The_last_call()
    {
        Assert.Equal("last, sent by nobody", Copies.ByBinaryFormatter(new CLast()).Heard);
        Assert.Equal("last, sent by nobody", Copies.ByPayload(new CLast()).Heard);
        Assert.Equal("last, sent by Stevedore.Archive", Copies.ByArchive(new CLast()).Heard);
    }

    [Fact]
    [Difference("a dictionary, looked into by `[OnDeserialized]` of its owner", "still empty", "whole")]
    public void A_dictionary_in_a_callback()
    {
        CIndex value = new();
        value.Pages.Add("harbour", 12);

        Assert.Equal(0, Copies.ByBinaryFormatter(value).Found);
        Assert.Equal(1, Copies.ByPayload(value).Found);
        Assert.Equal(1, Copies.ByArchive(value).Found);
    }

    [Fact]
    [Difference("`StreamingContext`", "the formatter's: `StreamingContextStates.All`", "`default`")]
    public void The_context()
    {
        Assert.Equal(StreamingContextStates.All, Copies.ByBinaryFormatter(new CContext()).States);
        Assert.Equal(StreamingContextStates.All, Copies.ByPayload(new CContext()).States);
        Assert.Equal(default, Copies.ByArchive(new CContext()).States);
    }

    /// <summary>What the objects of a test have called, in this order.</summary>
    internal sealed class Trace
    {
        [ThreadStatic]
        private static Trace? s_current;

        private readonly List<string> _lines = [];

        public static Trace Of(Func<object> action)
        {
            Trace trace = new();
            s_current = trace;
            action();
            s_current = null;
            return trace;
        }

        public static void Add(string line) => s_current?._lines.Add(line);

        public IEnumerable<string> Where(string word) => _lines.Where(line => line.Contains(word, StringComparison.Ordinal));
    }

    [Serializable]
    public partial class CUpper
    {
        public int Upper = 1;

        [OnDeserializing]
        private void Before(StreamingContext context)
        {
            Upper = 0;
            Trace.Add($"upper loading {Upper}");
        }
    }

    [Serializable]
    public sealed partial class CLower : CUpper
    {
        public int Lower = 2;

        [OnDeserializing]
        private void BeforeOfLower(StreamingContext context) => Trace.Add($"lower loading {Upper}");
    }

    [Serializable]
    public sealed partial class CParent
    {
        public string Name = "parent";
        public CChild? Child;

        [OnSerializing]
        private void Storing(StreamingContext context) => Trace.Add("parent storing");

        [OnSerialized]
        private void Stored(StreamingContext context) => Trace.Add("parent stored");

        [OnDeserialized]
        private void Loaded(StreamingContext context) => Trace.Add($"parent loaded with {Child?.Name}");
    }

    [Serializable]
    public sealed partial class CChild
    {
        public CParent? Parent;
        public string Name = "child";

        [OnSerializing]
        private void Storing(StreamingContext context) => Trace.Add("child storing");

        [OnSerialized]
        private void Stored(StreamingContext context) => Trace.Add("child stored");

        [OnDeserialized]
        private void Loaded(StreamingContext context) => Trace.Add($"child loaded with {Parent?.Name}");
    }

    [Serializable]
    public sealed partial class CLast : IDeserializationCallback
    {
        [NonSerialized] public string Heard = "";

        [OnDeserialized]
        private void Loaded(StreamingContext context) => Heard = "loaded";

        void IDeserializationCallback.OnDeserialization(object? sender) =>
            Heard = Heard == "loaded" ? $"last, sent by {sender ?? "nobody"}" : "too early";
    }

    [Serializable]
    public sealed partial class CIndex
    {
        public Dictionary<string, int> Pages = [];
        [NonSerialized] public int Found;

        [OnDeserialized]
        private void Loaded(StreamingContext context) => Found = Pages.Count;
    }

    [Serializable]
    public sealed partial class CContext
    {
        [NonSerialized] public StreamingContextStates States;

        [OnDeserialized]
        private void Loaded(StreamingContext context) => States = context.State;
    }
}
