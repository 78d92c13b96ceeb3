using System.Buffers;
using System.Runtime.Serialization;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>Whole values that objects in them refer to.</summary>
public sealed partial class RootCycles
{
    private const string Class = "FFFF" + "0000" + "0900" + "43526F6F744C656166";

    [Fact]
    public async Task A_child_refers_to_the_root_that_was_loaded()
    {
        Tree tree = Grown(leaves: 3);

        AssertWhole(Archive.Deserialize<Tree>(Archive.Serialize(tree)), leaves: 3);
        AssertWhole(Archive.Clone(tree), leaves: 3);
        AssertWhole(ThroughFile(tree), leaves: 3);
        AssertWhole(ThroughWriter(tree), leaves: 3);
        using MemoryStream stream = new();
        await Archive.SaveAsync(stream, tree, cancellationToken: TestContext.Current.CancellationToken);
        stream.Position = 0;
        AssertWhole(await Archive.LoadAsync<Tree>(stream, cancellationToken: TestContext.Current.CancellationToken), leaves: 3);
    }

    [Fact]
    public void The_root_has_number_1_where_something_refers_to_it() => Assert.Equal(
        "0200" + Class + "01000000" + "0100" + "0000" + "0280" + "02000000" + "0100" + "0000",
        Convert.ToHexString(Archive.Serialize(Grown(leaves: 2))));

    [Fact]
    public void It_has_none_where_nothing_does()
    {
        Tree tree = Grown(leaves: 2);
        tree.Leaves.ForEach(static leaf => leaf.Tree = null);
        tree.Leaves[1].Next = tree.Leaves[0];

        byte[] bytes = Archive.Serialize(tree);

        Assert.Equal(
            "0200" + Class + "01000000" + "0000" + "0000" + "0180" + "02000000" + "0000" + "0200",
            Convert.ToHexString(bytes));
        Tree loaded = Archive.Deserialize<Tree>(bytes);
        Assert.Same(loaded.Leaves[0], loaded.Leaves[1].Next);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(40)]
    public void References_back_before_the_first_to_the_root_are_understood(int leaves)
    {
        Tree tree = Grown(leaves);
        for (int i = 0; i < leaves; i++)
        {
            tree.Leaves[i].Tree = i == leaves - 1 ? tree : null;
            tree.Leaves[i].Next = i == 0 ? null : tree.Leaves[i / 2];
        }

        Tree loaded = Archive.Deserialize<Tree>(Archive.Serialize(tree));

        Assert.Same(loaded, loaded.Leaves[^1].Tree);
        Assert.All(Enumerable.Range(1, leaves - 1), i => Assert.Same(loaded.Leaves[i / 2], loaded.Leaves[i].Next));
    }

    [Fact]
    public void A_wrong_number_behind_a_right_one_is_a_failure()
    {
        string leaf = Class + "01000000" + "0000" + "0200";

        Assert.Equal(ArchiveError.BadIndex, FailureOf("0200" + leaf + "0180" + "02000000" + "0100" + "0000").Error);
        Assert.Equal(ArchiveError.BadIndex, FailureOf("0200" + leaf + "0900").Error);
    }

    [Fact]
    public void A_root_that_is_of_another_class_than_the_reference_is_a_failure() =>
        Assert.Equal(ArchiveError.BadClass, FailureOf("0100" + Class + "01000000" + "0000" + "0100").Error);

    [Fact]
    public void A_file_is_written_anew_where_the_cycle_shows_late()
    {
        Tree loaded = ThroughFile(Closed(leaves: 100_000));

        Assert.Same(loaded, loaded.Leaves[^1].Tree);
        Assert.Null(loaded.Leaves[0].Tree);
    }

    [Fact]
    public void A_cycle_that_shows_early_is_stored_wherever_bytes_go() =>
        AssertWhole(ThroughWriter(Grown(leaves: 100_000)), leaves: 100_000);

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(3_000)]
    public void The_root_is_called_back_once(int leaves)
    {
        Tree tree = Closed(leaves);

        Tree loaded = Archive.Deserialize<Tree>(Archive.Serialize(tree));

        Assert.Equal((1, 0), (tree.Stored, loaded.Stored));
        Assert.Same(loaded, loaded.Leaves[^1].Tree);
    }

    [Theory]
    [InlineData(32_764)]
    [InlineData(32_765)]
    [InlineData(32_766)]
    [InlineData(40_000)]
    public void Numbers_that_become_wide_are_right(int leaves)
    {
        Tree tree = Closed(leaves);
        tree.Leaves[^1].Next = tree.Leaves[^2];

        Tree loaded = Archive.Deserialize<Tree>(Archive.Serialize(tree));

        Assert.Same(loaded, loaded.Leaves[^1].Tree);
        Assert.Same(loaded.Leaves[^2], loaded.Leaves[^1].Next);
    }

    [Fact]
    public void A_root_that_fails_leaves_no_trace()
    {
        Tree tree = Grown(leaves: 2);
        tree.Fails = true;
        Assert.Throws<InvalidOperationException>(() => Archive.Serialize(tree));

        tree.Fails = false;
        AssertWhole(Archive.Clone(tree), leaves: 2);
    }

    [Fact]
    public void A_cycle_that_shows_too_late_is_refused()
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(
            () => Archive.Serialize(new ArrayBufferWriter<byte>(), Closed(leaves: 100_000)));

        Assert.Contains("cycle", refusal.Message);
    }

    [Fact]
    public void A_body_that_gives_the_root_a_number_is_left_alone()
    {
        byte[] bytes = Archive.Serialize(new Mapped());

        Assert.Equal("0100", Convert.ToHexString(bytes));
        Mapped loaded = Archive.Deserialize<Mapped>(bytes);
        Assert.Same(loaded, loaded.Self);
    }

    private static ArchiveException FailureOf(string bytes) =>
        Assert.Throws<ArchiveException>(() => Archive.Deserialize<Tree>(Convert.FromHexString(bytes)));

    private static Tree Grown(int leaves)
    {
        Tree tree = new();
        tree.Leaves.AddRange(Enumerable.Range(1, leaves).Select(number => new Leaf { Number = number, Tree = tree }));
        return tree;
    }

    /// <summary>A tree to which only the last leaf refers.</summary>
    private static Tree Closed(int leaves)
    {
        Tree tree = Grown(leaves);
        tree.Leaves.SkipLast(1).ToList().ForEach(static leaf => leaf.Tree = null);
        return tree;
    }

    private static void AssertWhole(Tree tree, int leaves)
    {
        Assert.Equal(Enumerable.Range(1, leaves), tree.Leaves.Select(static leaf => leaf.Number));
        Assert.All(tree.Leaves, leaf => Assert.Same(tree, leaf.Tree));
    }

    private static Tree ThroughFile(Tree tree)
    {
        string path = Path.GetTempFileName();
        try
        {
            Archive.Save(path, tree);
            return Archive.Load<Tree>(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Tree ThroughWriter(Tree tree)
    {
        ArrayBufferWriter<byte> writer = new();
        Archive.Serialize(writer, tree);
        return Archive.Deserialize<Tree>(writer.WrittenSpan);
    }

    [Serializable]
    [RuntimeClass("CRootTree")]
    public sealed partial class Tree
    {
        [NonSerialized] public bool Fails;
        [NonSerialized] public int Stored;
        public List<Leaf> Leaves = [];

        [OnSerializing]
        private void Count() => Stored++;

        [OnSerialized]
        private void Fail()
        {
            if (Fails)
                throw new InvalidOperationException();
        }
    }

    [Serializable]
    [RuntimeClass("CRootLeaf")]
    public sealed partial class Leaf
    {
        public int Number;
        public Tree? Tree;
        public Leaf? Next;
    }

    [Serializable]
    [RuntimeClass("CRootMapped")]
    public sealed partial class Mapped
    {
        [NonSerialized]
        public Mapped? Self;

        public void Serialize(Archive archive)
        {
            archive.MapObject(this);
            if (archive.IsStoring)
                archive.WriteObject(this);
            else
                Self = archive.ReadObject<Mapped>();
        }
    }
}
