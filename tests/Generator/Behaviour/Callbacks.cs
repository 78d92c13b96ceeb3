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
        Assert.Equal(["base loading", "base loaded 7", "loading", "loaded 8"], loaded.Calls);
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
