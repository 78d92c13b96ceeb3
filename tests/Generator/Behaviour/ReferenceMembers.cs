namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>Members with <c>[AsReference]</c>: collections and strings with an identity.</summary>
public sealed partial class ReferenceMembers
{
    [Fact]
    public void A_collection_that_two_members_share_is_one_again()
    {
        List<string> names = ["a"];
        int[] numbers = [1, 2];
        string text = new('x', 3);
        Hold loaded = RoundTrip.InPlace(new Hold
        {
            First = names,
            Second = names,
            Numbers = numbers,
            Others = numbers,
            Text = text,
            Again = text,
        });

        Assert.Same(loaded.First, loaded.Second);
        Assert.Equal(["a"], loaded.First);
        Assert.Same(loaded.Numbers, loaded.Others);
        Assert.Equal([1, 2], Assert.IsType<int[]>(loaded.Others));
        Assert.Same(loaded.Text, loaded.Again);
    }

    [Fact]
    public void Null_is_null_and_what_must_not_be_null_is_refused()
    {
        Assert.Null(RoundTrip.InPlace(new Hold()).Numbers);
        Assert.Equal(
            ArchiveError.BadData,
            Assert.Throws<ArchiveException>(() => Archive.Serialize(new Hold { First = null! })).Error);
    }

    [Fact]
    public void A_list_whose_elements_refer_to_it_is_one_again()
    {
        Sister first = new();
        first.Siblings = [first, new Sister { Siblings = first.Siblings }];
        first.Siblings[1].Siblings = first.Siblings;

        Sister loaded = RoundTrip.Tagged(first);

        Assert.Same(loaded, loaded.Siblings[0]);
        Assert.Same(loaded.Siblings, loaded.Siblings[1].Siblings);
    }

    [Serializable]
    private sealed partial class Hold
    {
        [AsReference]
        public List<string> First = [];

        [AsReference]
        public List<string>? Second;

        [AsReference]
        public int[]? Numbers;

        [AsReference]
        public IList<int>? Others;

        [AsReference]
        public string? Text;

        public object? Again { get; set; }
    }

    [Serializable]
    public sealed partial class Sister
    {
        [AsReference]
        public List<Sister> Siblings = [];
    }
}
