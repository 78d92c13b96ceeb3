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

        foreach (CRing copy in new[] { Copies.ByBinaryFormatter(value), Copies.ByArchive(value) })
        {
            Assert.Same(copy.Left, copy.Right);
            Assert.Same(copy, copy.Left!.Ring);
        }
    }

    [Fact]
    [Difference("an array or a collection that two members refer to", "one", "two that are equal; put it into a class that both refer to")]
    public void Shared_collections()
    {
        CLists value = new() { Duty = ["a"], Numbers = [1] };
        value.Reserve = value.Duty;
        value.Others = value.Numbers;

        CLists byFormatter = Copies.ByBinaryFormatter(value);
        Assert.Same(byFormatter.Duty, byFormatter.Reserve);
        Assert.Same(byFormatter.Numbers, byFormatter.Others);
        CLists byArchive = Copies.ByArchive(value);
        Assert.NotSame(byArchive.Duty, byArchive.Reserve);
        Assert.NotSame(byArchive.Numbers, byArchive.Others);
        Assert.Equal(byArchive.Duty, byArchive.Reserve);
        Assert.Equal(byArchive.Numbers, byArchive.Others);
    }

    [Fact]
    [Difference("a string that two members refer to", "one", "two that are equal")]
    public void Shared_strings()
    {
        string name = new('x', 40);
        CNames value = new() { First = name, Second = name };

        CNames byFormatter = Copies.ByBinaryFormatter(value);
        Assert.Same(byFormatter.First, byFormatter.Second);
        CNames byArchive = Copies.ByArchive(value);
        Assert.NotSame(byArchive.First, byArchive.Second);
        Assert.Equal(byArchive.First, byArchive.Second);
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
    public sealed partial class CNames
    {
        public string First = "";
        public string Second = "";
    }
}
