using Stevedore.Runtime.Tests.Archives.Model;

namespace Stevedore.Runtime.Tests.Classes;

/// <summary>The classes of a table, by their wire names.</summary>
public sealed class ClassTableTests
{
    [Fact]
    public void Names_are_found_as_they_are_written_only()
    {
        ClassTable table = new ClassTable().Add(Crate.Class).Add(Crate.Class);

        Assert.Same(Crate.Class, Assert.Single(table.Find("Crate")));
        Assert.Empty(table.Find("crate"));
        Assert.Empty(table.Find(""));
        Assert.Throws<ArgumentException>(() => table.Add("", Crate.Class));
        Assert.Throws<ArgumentNullException>(() => table.Add(null!));
    }
}
