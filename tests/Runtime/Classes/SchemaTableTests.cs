namespace Stevedore.Runtime.Tests.Classes;

/// <summary>The schemas of a table, by the wire names of their classes.</summary>
public sealed class SchemaTableTests
{
    [Fact]
    public void Schemas_are_kept_by_name()
    {
        SchemaTable table = new() { { "A", 1 }, { "B", 0xFFFF }, { "A", 2 } };

        Assert.Equal(2, table.Count);
        Assert.Equal((2, 0xFFFF), (table["A"], table["B"]));
        Assert.Equal(["A", "B"], table.Select(entry => entry.Key));
        Assert.True(table.TryGet("A", out int schema) && schema == 2);
        Assert.False(table.TryGet("a", out _));
        Assert.Throws<KeyNotFoundException>(() => table["a"]);
        Assert.Throws<ArgumentOutOfRangeException>(() => table["A"] = -1);
        Assert.Throws<ArgumentOutOfRangeException>(() => table["A"] = 0x1_0000);
    }
}
