using Microsoft.CodeAnalysis.CSharp;
using Stevedore.Architecture.Tests.House;

namespace Stevedore.Architecture.Tests.Laws;

/// <summary>
/// A folder names only what lies in the folders that the table lets it know, and the table allows nothing that nobody needs.
/// </summary>
public sealed class AllowedArrows
{
    private const int ToldOfEach = 5;

    [Fact]
    public void Folders_know_whom_the_table_lets_them_know() => Law.IsKept(Breaches(ProductProject.AllArrows, RoomTable.OfThisHouse));

    [Fact]
    public void A_name_from_a_folder_out_of_sight_is_a_breach()
    {
        Assert.Empty(BreachesIn("namespace House; class Upper { Lower Member = new(); }", "namespace House; class Lower;"));
        Assert.Equal(
            ["Lower → Upper: Lower/File.cs(1) names House.Upper"],
            BreachesIn("namespace House; class Upper { Lower Member = new(); }", "namespace House; class Lower { Upper Member; }"));
    }

    [Theory]
    [InlineData("object o = House.Upper.Make();")]
    [InlineData("object o = Upper.Make()[0];")]
    [InlineData("int i = 1.Doubled();")]
    [InlineData("object o = typeof(Upper);")]
    public void What_is_named_in_any_way_counts(string statement) => Assert.Contains("Lower → Upper", string.Concat(BreachesIn(
        """
        namespace House;
        class Upper { Lower Below; int this[int i] => i; static Upper Make() => new(); }
        static class Twice { public static int Doubled(this int i) => 2 * i; }
        """,
        $"namespace House; class Lower {{ void M() {{ {statement} }} }}")));

    [Fact]
    public void A_using_of_a_folder_out_of_sight_is_a_breach() => Assert.Equal(
        ["Lower → Upper: Lower/File.cs(1) names House.Attic"],
        BreachesIn("namespace House.Attic; class Upper { Lower Member; }", "using House.Attic; namespace House; class Lower;"));

    [Fact]
    public void What_documentation_mentions_is_not_named() =>
        Assert.Empty(BreachesIn(
            "namespace House; class Upper { Lower Member; }",
            "namespace House; /// <summary><see cref=\"Upper\"/></summary>\nclass Lower;"));

    [Fact]
    public void An_arrow_that_nobody_needs_is_a_breach() => Assert.Equal(
        ["Upper → Lower: nobody needs it; strike it from the table"],
        BreachesIn("class Upper;", "class Lower;"));

    private static IEnumerable<string> BreachesIn(string upper, string lower)
    {
        CSharpCompilation compilation = Compilations.OfSources(
            new SourceFile("Upper/File.cs", upper),
            new SourceFile("Lower/File.cs", lower));
        return Breaches(Arrows.Of(compilation), new([new("Upper", "House", ["Lower"]), new("Lower", "House", [])]));
    }

    private static IEnumerable<string> Breaches(IReadOnlyList<Arrow> arrows, RoomTable table)
    {
        IEnumerable<string> forbidden = arrows
            .Where(arrow => table.Find(arrow.From)?.MayKnow.Contains(arrow.To) != true)
            .GroupBy(arrow => (arrow.From, arrow.To))
            .OrderBy(group => group.Key)
            .SelectMany(group => group.Select(arrow => arrow.ToString()).Distinct().Take(ToldOfEach));
        HashSet<(string, string)> needed = [.. arrows.Select(arrow => (arrow.From, arrow.To))];
        IEnumerable<string> idle = table.Rooms
            .SelectMany(room => room.MayKnow.Select(known => (room.Folder, known)))
            .Where(arrow => !needed.Contains(arrow))
            .Select(arrow => $"{arrow.Folder} → {arrow.known}: nobody needs it; strike it from the table");
        return forbidden.Concat(idle);
    }
}
