namespace Stevedore.Differences.Tests;

public sealed partial class Identity
{
    [Fact]
    [Difference("an object that two members refer to, and cycles, also through the root", "one object", "one object")]
    public void Shared_objects()
    {
        CRing value = new() { Left = new CBead(), Name = "root" };
        value.Right = value.Left;
        value.Left.Ring = value;

        foreach (CRing copy in new[] { Copies.ByBinaryFormatter(value), Copies.ByPayload(value), Copies.ByArchive(value) })
        {
            Assert.Same(copy.Left, copy.Right);
            Assert.Same(copy, copy.Left!.Ring);
        }
    }

    [Fact]
    [Difference("an array or a collection that two members refer to", "one", "two that are equal; one with `[AsReference]` on both")]
    public void Shared_collections()
    {
        CLists value = new() { Duty = ["a"], Numbers = [1] };
        value.Reserve = value.Duty;
        value.Others = value.Numbers;

        foreach (CLists copy in new[] { Copies.ByBinaryFormatter(value), Copies.ByPayload(value) })
        {
            Assert.Same(copy.Duty, copy.Reserve);
            Assert.Same(copy.Numbers, copy.Others);
        }
        CLists byArchive = Copies.ByArchive(value);
        Assert.NotSame(byArchive.Duty, byArchive.Reserve);
        Assert.NotSame(byArchive.Numbers, byArchive.Others);
        Assert.Equal(byArchive.Duty, byArchive.Reserve);
        Assert.Equal(byArchive.Numbers, byArchive.Others);
    }

    [Fact]
    [Difference("an array or a collection that two members with `[AsReference]` refer to", "one", "one")]
    public void Shared_references()
    {
        CShared value = new() { Duty = ["a"] };
        value.Reserve = value.Duty;
        value.Any = value.Duty;

        foreach (CShared copy in new[] { Copies.ByBinaryFormatter(value), Copies.ByArchive(value) })
        {
            Assert.Same(copy.Duty, copy.Reserve);
            Assert.Same(copy.Duty, copy.Any);
            Assert.Equal(["a"], copy.Duty);
        }
    }

    [Fact]
    [Difference("a string that two members refer to", "one", "two that are equal")]
    public void Shared_strings()
    {
        string name = new('x', 40);
        CNames value = new() { First = name, Second = name };

        foreach (CNames copy in new[] { Copies.ByBinaryFormatter(value), Copies.ByPayload(value) })
            Assert.Same(copy.First, copy.Second);
        CNames byArchive = Copies.ByArchive(value);
        Assert.NotSame(byArchive.First, byArchive.Second);
        Assert.Equal(byArchive.First, byArchive.Second);
    }

    [Fact]
    [Difference("a number to which two members of type `object` refer, in one box", "two boxes", "one box")]
    public void A_shared_box()
    {
        object box = 42;
        CBoxes value = new() { First = box, Second = box };

        foreach (CBoxes copy in new[] { Copies.ByBinaryFormatter(value), Copies.ByPayload(value) })
        {
            Assert.Equal((42, 42), (copy.First, copy.Second));
            Assert.NotSame(copy.First, copy.Second);
        }
        CBoxes byArchive = Copies.ByArchive(value);
        Assert.Equal(42, byArchive.First);
        Assert.Same(byArchive.First, byArchive.Second);
    }

    [Fact]
    [Difference("a structure, array or collection to which two members of type `object` refer", "one", "one")]
    public void A_shared_value()
    {
        foreach (object shared in new object[] { new Mark { Number = 7 }, new[] { 1, 2 }, new List<string> { "a" } })
        {
            CBoxes value = new() { First = shared, Second = shared };
            foreach (CBoxes copy in new[] { Copies.ByBinaryFormatter(value), Copies.ByPayload(value), Copies.ByArchive(value) })
            {
                Assert.Equal(shared, copy.First);
                Assert.Same(copy.First, copy.Second);
            }
        }
    }

    [Serializable]
    public sealed partial class CBoxes
    {
        public object? First;
        public object? Second;
        public Mark Mark;
    }

    [Serializable]
    public partial struct Mark
    {
        public int Number;
    }

    [Serializable]
    public sealed partial class CRing
    {
        public string Name = "";
        public CBead? Left;
        public CBead? Right;
    }

    [Serializable]
    public sealed partial class CBead
    {
        public CRing? Ring;
    }

    [Serializable]
    public sealed partial class CLists
    {
        public List<string> Duty = [];
        public List<string> Reserve = [];
        public int[] Numbers = [];
        public int[] Others = [];
    }

    [Serializable]
    public sealed partial class CShared
    {
        [AsReference]
        public List<string> Duty = [];

        [AsReference]
        public IList<string> Reserve = [];

        public object? Any;
    }

    [Serializable]
    public sealed partial class CNames
    {
        public string First = "";
        public string Second = "";
    }
}
