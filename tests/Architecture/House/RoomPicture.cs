namespace Stevedore.Architecture.Tests.House;

/// <summary>The table of rooms as a picture in Mermaid. An arrow that follows from two others is left out.</summary>
internal static class RoomPicture
{
    /// <summary>The lines of the picture.</summary>
    public static IReadOnlyList<string> Of(RoomTable table) =>
    [
        "flowchart TD",
        .. table.Rooms.GroupBy(room => room.Product).SelectMany(Box),
        .. table.Rooms.SelectMany(room => Arrows(room, table)),
    ];

    private static IEnumerable<string> Box(IGrouping<string, Room> product) =>
        [$"  subgraph {product.Key}", .. product.Select(room => $"    {Id(room.Folder)}[\"{Label(room)}\"]"), "  end"];

    private static IEnumerable<string> Arrows(Room room, RoomTable table) => room.MayKnow
        .Where(known => !room.MayKnow.Any(other => table.Below(other).Contains(known)))
        .Select(known => $"  {Id(room.Folder)} --> {Id(known)}");

    /// <summary>A subgraph and a node must not have one id, so a room that is a whole product has a line behind it.</summary>
    private static string Id(string folder) => folder.Contains('/') ? folder.Replace('/', '_') : folder + '_';

    /// <summary>The folder within its product, or the product itself when it is one room.</summary>
    private static string Label(Room room) => room.Folder == room.Product ? room.Product : room.Folder[(room.Product.Length + 1)..];
}
