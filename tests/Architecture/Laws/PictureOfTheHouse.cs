using Stevedore.Architecture.Tests.House;

namespace Stevedore.Architecture.Tests.Laws;

/// <summary>
/// The picture in CONTRIBUTING.md is drawn from the table. With <c>STEVEDORE_UPDATE_SNAPSHOTS=1</c> it is drawn anew, which continuous
/// integration refuses.
/// </summary>
public sealed class PictureOfTheHouse
{
    private const string Begin = "```mermaid\n";
    private const string End = "```\n";

    [Fact]
    public void The_picture_shows_the_table()
    {
        string path = SourceTree.PathOf("CONTRIBUTING.md");
        string page = File.ReadAllText(path).ReplaceLineEndings("\n");
        string drawn = Redrawn(page, RoomPicture.Of(RoomTable.OfThisHouse));
        if (Environment.GetEnvironmentVariable("STEVEDORE_UPDATE_SNAPSHOTS") == "1")
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "The picture is not drawn anew in continuous integration.");
            File.WriteAllText(path, drawn);
            return;
        }
        Assert.Equal(drawn, page);
    }

    [Fact]
    public void An_arrow_that_follows_from_two_others_is_left_out()
    {
        RoomTable table = new([new("House/Roof", "", ["House/Hall", "House/Base"]), new("House/Hall", "", ["House/Base"]), new("House/Base", "", []), new("Shed", "", ["House/Hall"])]);
        Assert.Equal(
            """
            flowchart TD
              subgraph House
                House_Roof["Roof"]
                House_Hall["Hall"]
                House_Base["Base"]
              end
              subgraph Shed
                Shed_["Shed"]
              end
              House_Roof --> House_Hall
              House_Hall --> House_Base
              Shed_ --> House_Hall

            """.ReplaceLineEndings("\n"),
            RoomPicture.Of(table));
    }

    [Fact]
    public void Only_the_picture_is_drawn_anew() => Assert.Equal("Before\n```mermaid\nnew\n```\nAfter\n", Redrawn("Before\n```mermaid\nold\n```\nAfter\n", "new\n"));

    private static string Redrawn(string page, string picture)
    {
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        Assert.True(begin >= Begin.Length, "The page has no picture.");
        return page[..begin] + picture + page[page.IndexOf(End, begin, StringComparison.Ordinal)..];
    }
}
