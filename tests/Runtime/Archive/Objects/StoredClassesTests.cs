using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Archives.Model;

namespace Stevedore.Runtime.Tests.Archives.Objects;

/// <summary>The classes that archives have met.</summary>
public sealed class StoredClassesTests
{
    [Fact]
    public void A_class_is_known_with_what_stands_for_it_until_all_are_forgotten()
    {
        StoredClasses classes = new();
        StoredClasses.Entry crates = new(Crate.Class, "Crate", 3, 1), nests = new(Nest.Class, "Nest", 5, 2);
        Assert.False(classes.TryGet(Crate.Class, out _));

        classes.Add(crates);
        classes.Add(nests);

        Assert.True(classes.TryGet(Crate.Class, out StoredClasses.Entry found));
        Assert.Equal(crates, found);
        Assert.True(classes.TryGet(Nest.Class, out found));
        Assert.Equal(nests, found);

        classes.Clear();
        Assert.False(classes.TryGet(Crate.Class, out _));

        // The place that it had is another's now.
        classes.Add(nests);
        Assert.False(classes.TryGet(Crate.Class, out _));
    }

    [Fact]
    public void How_an_object_was_stored_is_known_by_its_type_until_numbers_change()
    {
        StoredClasses classes = new();
        StoredClasses.Entry crates = new(Crate.Class, "Crate", 3, 1);
        classes.Add(crates);
        Assert.Equal(0u, classes.RecentOf(typeof(Crate)).Number);

        classes.AddRecent(crates, new Crate());
        StoredClasses.Recent recent = classes.RecentOf(typeof(Crate));
        Assert.Equal((3u, 1, null), (recent.Number, recent.Schema, recent.Layout));
        Assert.Equal(0u, classes.RecentOf(typeof(Nest)).Number);

        classes.Shift();
        Assert.Equal(0u, classes.RecentOf(typeof(Crate)).Number);

        classes.AddRecent(crates, new Crate());
        classes.Clear();
        Assert.Equal(0u, classes.RecentOf(typeof(Crate)).Number);
    }

    [Fact]
    public void Objects_of_a_loaded_class_fit_their_class_its_bases_and_its_interfaces()
    {
        LoadedClass loaded = new(RuntimeClass.Of<StringList>(), "StringList", schema: 0);

        Assert.True(loaded.Fits(typeof(StringList)));
        Assert.True(loaded.Fits(typeof(List<string>)));
        Assert.True(loaded.Fits(typeof(IRuntimeObject)));
        Assert.False(loaded.Fits(typeof(StringArray)));
        Assert.True(loaded.Fits(typeof(StringList)));
    }
}
