using Stevedore.Generator.Tests.Library;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>Places that may be null though not every declaration of the type says so.</summary>
public sealed partial class NullablePlaces
{
    [Fact]
    public void A_library_that_has_no_nulls_takes_none_from_the_program()
    {
        Assert.NotEmpty(Nulls.Store(["x"]));
        Assert.NotEmpty(Nulls.Store(new Dictionary<string, int[]> { ["k"] = [1] }));

        Assert.Equal([null, "x"], Archive.Clone(new List<string?> { null, "x" }));
        Assert.Null(Archive.Clone(new Dictionary<string, int[]?> { ["k"] = null })["k"]);
    }

    [Fact]
    public void Nulls_of_two_calls_are_kept_together()
    {
        (string?, string) first = Archive.Clone<(string?, string)>((null, "b"));
        (string, string?) second = Archive.Clone<(string, string?)>(("a", null));

        Assert.Equal((null, "b"), first);
        Assert.Equal(("a", null), second);
    }

    [Fact]
    public void A_property_that_is_made_when_it_is_asked_is_stored_as_it_is()
    {
        CLazy loaded = Archive.Clone(new CLazy());
        Assert.Equal(("computed", 3, "x", "kept"), (loaded.Name, loaded.Items.Count, loaded.Made.Single(), loaded.Kept));

        CLazy asked = new() { Kept = "other" };
        asked.Items.Add(4);
        loaded = Archive.Clone(asked);
        Assert.Equal(("computed", 4, "other"), (loaded.Name, loaded.Items.Count, loaded.Kept));
    }

    [Serializable]
    internal sealed partial class CLazy
    {
        public string Name => field ??= "computed";

        public List<int> Items => field ??= [1, 2, 3];

        public string[] Made
        {
            get
            {
                if (field is null)
                    field = ["x"];
                return field;
            }
        }

        public string Kept
        {
            get => field ?? "kept";
            set;
        }
    }
}
