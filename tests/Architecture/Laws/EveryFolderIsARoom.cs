using Stevedore.Architecture.Tests.House;

namespace Stevedore.Architecture.Tests.Laws;

/// <summary>Every folder of a product has its row in the table, and every row its folder.</summary>
public sealed class EveryFolderIsARoom
{
    [Fact]
    public void The_table_has_every_folder_and_no_other() => Law.IsKept(Breaches(
        ProductProject.All.SelectMany(project => project.Sources).Select(source => source.FilePath),
        RoomTable.OfThisHouse));

    [Fact]
    public void A_folder_without_a_row_and_a_row_without_a_folder_are_breaches()
    {
        RoomTable table = new([new("House/Attic", "House", []), new("House/Hall", "House", [])]);
        Assert.Empty(Breaches(["House/Attic/File.cs", "House/Hall/File.cs", "House/Hall/Other.cs"], table));
        Assert.Equal(
            ["House/Shed has no row in the table", "House/Attic has a row in the table, and no sources"],
            Breaches(["House/Hall/File.cs", "House/Shed/File.cs"], table));
    }

    [Fact]
    public void A_row_is_a_folder_with_its_namespace_and_the_folders_it_may_know()
    {
        RoomTable table = RoomTable.Parse("""
            # The house, `Wire` and all

            | folder | namespace | may know |
            | --- | --- | --- |
            | `House/Hall` | `House` | `House/Attic` `House/Base` |
            | `House/Base` | `House.Base` | |
            """);
        Assert.Equal(["House/Hall", "House/Base"], table.Rooms.Select(room => room.Folder));
        Assert.Equal(["House", "House.Base"], table.Rooms.Select(room => room.Namespace));
        Assert.Equal(["House/Attic", "House/Base"], table.Rooms[0].MayKnow);
        Assert.Empty(table.Rooms[1].MayKnow);
    }

    private static IEnumerable<string> Breaches(IEnumerable<string> files, RoomTable table)
    {
        string[] folders = [.. files.Select(SourceTree.FolderOf).Distinct()];
        string[] rooms = [.. table.Rooms.Select(room => room.Folder)];
        return folders.Except(rooms).Select(folder => $"{folder} has no row in the table")
            .Concat(rooms.Except(folders).Select(room => $"{room} has a row in the table, and no sources"));
    }
}
