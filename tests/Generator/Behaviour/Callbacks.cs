using System.Runtime.Serialization;

namespace Stevedore.Generator.Tests.Behaviour;

public sealed partial class Callbacks
{
    [Fact]
    public void The_methods_are_called_around_the_members_base_before_derived()
    {
        CCrane crane = new();
        byte[] bytes = Archive.Serialize(crane);
        CCrane loaded = Archive.Deserialize<CCrane>(bytes);

        Assert.Equal(["base storing", "base stored", "storing", "stored"], crane.Calls);
        Assert.Equal(["base loading", "loading", "base loaded 7", "loaded 8"], loaded.Calls);
    }

    [Fact]
    public void A_base_is_called_when_the_members_of_the_derived_class_are_there()
    {
        CSquare square = new() { Side = 3 };

        Assert.Equal(9, Archive.Clone(square).Area);
        Assert.Equal(9, Archive.Deserialize<CSquare>(Archive.Serialize(square)).Area);
        Assert.Equal(9, Archive.Deserialize<CDrawing>(Archive.Serialize(new CDrawing { Square = square })).Square.Area);
    }

    [Fact]
    public void A_child_is_called_when_its_parent_is_whole()
    {
        CParent parent = new() { Name = "p" };
        parent.Children.Add(new CChild { Parent = parent });

        Assert.Equal("child of p", Archive.Clone(parent).Children[0].Label);
        Assert.Equal("child of p", RoundTrip.Tagged(parent).Children[0].Label);
        CEnvelope envelope = Archive.Deserialize<CEnvelope>(Archive.Serialize(new CEnvelope { Parent = parent, Stamp = "s" }));
        Assert.Equal("child of p", envelope.Parent!.Children[0].Label);
    }

    [Fact]
    public void What_is_loaded_is_called_before_what_asked_for_the_last_call()
    {
        COrdered loaded = RoundTrip.Tagged(new COrdered { Inner = new COrdered() });

        Assert.Equal(["loaded", "last"], loaded.Calls);
        Assert.Equal(["loaded", "last"], loaded.Inner!.Calls);
        Assert.True(loaded.WasLoadedBeforeTheLastCallOfInner);
    }

    [Fact]
    public void A_structure_has_callbacks_too()
    {
        Assert.Equal(42, Archive.Deserialize<Load>(Archive.Serialize(new Load { Half = 21 })).Whole);
    }

    [Fact]
    public void The_last_call_comes_when_the_whole_graph_is_loaded()
    {
        CLink first = new() { Name = "first" };
        first.Next = new CLink { Name = "second", Next = first };

        CLink inPlace = Archive.Deserialize<CLink>(Archive.Serialize(new CLink { Name = "root", Next = first }));
        CLink tagged = RoundTrip.Tagged(first);
        List<CLink> listed = Archive.Deserialize<List<CLink>>(Archive.Serialize(new List<CLink> { first, new() { Name = "third" } }));

        Assert.Equal("first", inPlace.Seen);
        Assert.Equal("second", inPlace.Next!.Seen);
        Assert.Equal("first", inPlace.Next.Next!.Seen);
        Assert.Equal("second", tagged.Seen);
        Assert.Equal("first", tagged.Next!.Seen);
        Assert.Equal("second", listed[0].Seen);
        Assert.Equal("", listed[1].Seen);
    }

    [Fact]
    public void A_derived_class_is_called_back_once()
    {
        Assert.Equal(1, RoundTrip.Tagged(new CLongLink { Name = "x" }).Count);
    }

    [Serializable]
    internal partial class CMachine
    {
        private int _base;

        [field: NonSerialized]
        public List<string> Calls { get; } = [];

        [OnSerializing]
        private void Storing()
        {
            _base = 7;
            Calls.Add("base storing");
        }

        [OnSerialized]
        private void Stored(StreamingContext context) => Calls.Add("base stored");

        [OnDeserializing]
        private void Loading(StreamingContext context) => Calls.Add("base loading");

        [OnDeserialized]
        private void Loaded() => Calls.Add($"base loaded {_base}");
    }

    [Serializable]
    internal sealed partial class CCrane : CMachine
    {
        private int _own;

        [OnSerializing]
        private void Prepare(StreamingContext context)
        {
            _own = 8;
            Calls.Add("storing");
        }

        [OnSerialized]
        private void Done() => Calls.Add("stored");

        [OnDeserializing]
        private void Begin() => Calls.Add("loading");

        [OnDeserialized]
        private void End(StreamingContext context) => Calls.Add($"loaded {_own}");
    }

    [Serializable]
    internal abstract partial class CShape
    {
        [field: NonSerialized]
        public int Area { get; private set; }

        [OnDeserialized]
        private void Measure() => Area = Compute();

        protected abstract int Compute();
    }

    [Serializable]
    internal sealed partial class CSquare : CShape
    {
        public int Side { get; set; }

        protected override int Compute() => Side * Side;
    }

    [Serializable]
    internal sealed partial class CDrawing
    {
        [Embedded]
        public CSquare Square { get; set; } = new();
    }

    [Serializable]
    internal sealed partial class CParent
    {
        public List<CChild> Children { get; set; } = [];

        public string Name { get; set; } = "";
    }

    [Serializable]
    internal sealed partial class CChild
    {
        public CParent? Parent { get; set; }

        [field: NonSerialized]
        public string? Label { get; private set; }

        [OnDeserialized]
        private void Loaded() => Label = $"child of {Parent!.Name}";
    }

    /// <summary>The callbacks of the objects within wait for the archive around them.</summary>
    [Serializable]
    internal sealed partial class CEnvelope
    {
        [NestedArchive]
        public CParent? Parent { get; set; }

        public string Stamp { get; set; } = "";
    }

    [Serializable]
    internal sealed partial class COrdered : IDeserializationCallback
    {
        public COrdered? Inner { get; set; }

        [field: NonSerialized]
        public bool IsLoaded { get; private set; }

        [field: NonSerialized]
        public bool WasLoadedBeforeTheLastCallOfInner { get; private set; }

        [field: NonSerialized]
        public List<string> Calls { get; } = [];

        [OnDeserialized]
        private void Loaded()
        {
            IsLoaded = true;
            WasLoadedBeforeTheLastCallOfInner = Inner is { Calls: not [.., "last"] };
            Calls.Add("loaded");
        }

        void IDeserializationCallback.OnDeserialization(object? sender) => Calls.Add("last");
    }

    [Serializable]
    internal partial struct Load
    {
        [field: NonSerialized]
        public int Whole { get; private set; }

        public int Half { get; set; }

        [OnDeserialized]
        private void Complete() => Whole = 2 * Half;
    }

    [Serializable]
    internal partial class CLink : IDeserializationCallback
    {
        public string Name { get; set; } = "";

        public CLink? Next { get; set; }

        [field: NonSerialized]
        public string Seen { get; private set; } = "";

        [field: NonSerialized]
        public int Count { get; private set; }

        void IDeserializationCallback.OnDeserialization(object? sender)
        {
            Seen = Next?.Name ?? "";
            Count++;
        }
    }

    [Serializable]
    internal sealed partial class CLongLink : CLink;
}
