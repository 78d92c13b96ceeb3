using Stevedore.Architecture.Tests.House;

namespace Stevedore.Architecture.Tests.Laws;

/// <summary>The picture in CONTRIBUTING.md is drawn from the table.</summary>
public sealed class PictureOfTheHouse
{
    [Fact]
    public void The_picture_shows_the_table() =>
        GeneratedSection.Match("CONTRIBUTING.md", "```mermaid", "```", RoomPicture.Of(RoomTable.OfThisHouse));

    [Fact]
    public void A_picture_of_another_table_fails()
    {
        string page = Path.GetTempFileName();
        File.WriteAllLines(page, ["Before", "```mermaid", "flowchart TD", "```", "After"]);
        GeneratedSection.Match(page, "```mermaid", "```", ["flowchart TD"]);
        Assert.SkipWhen(Environment.GetEnvironmentVariable("STEVEDORE_UPDATE_SNAPSHOTS") == "1", "It is drawn anew instead.");
        Assert.Throws<SnapshotException>(() => GeneratedSection.Match(page, "```mermaid", "```", ["flowchart LR"]));
        File.Delete(page);
    }

    [Fact]
    public void An_arrow_that_follows_from_two_others_is_left_out()
    {
        RoomTable table = new(
        [
            new("House/Roof", "", ["House/Hall", "House/Base"]),
            new("House/Hall", "", ["House/Base"]),
            new("House/Base", "", []),
            new("Shed", "", ["House/Hall"]),
        ]);
        Assert.Equal(
            [
                "flowchart TD",
                "  subgraph House",
                "    House_Roof[\"Roof\"]",
                "    House_Hall[\"Hall\"]",
                "    House_Base[\"Base\"]",
                "  end",
                "  subgraph Shed",
                "    Shed_[\"Shed\"]",
                "  end",
                "  House_Roof --> House_Hall",
                "  House_Hall --> House_Base",
                "  Shed_ --> House_Hall",
            ],
            RoomPicture.Of(table));
    }
}
