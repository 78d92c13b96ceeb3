using System.Text;

namespace Stevedore.Architecture.Tests.House;

/// <summary>The table of rooms as a picture in Mermaid. An arrow that follows from two others is left out.</summary>
internal static class RoomPicture
{
    public static string Of(RoomTable table)
    {
        StringBuilder picture = new("flowchart TD\n");
        foreach (IGrouping<string, Room> product in table.Rooms.GroupBy(room => room.Product))
        {
            picture.Append($"  subgraph {product.Key}\n");
            foreach (Room room in product)
                picture.Append($"    {Id(room.Folder)}[\"{Label(room)}\"]\n");
            picture.Append("  end\n");
        }
        foreach (Room room in table.Rooms)
        {
            foreach (string known in room.MayKnow.Where(known => !room.MayKnow.Any(other => table.Below(other).Contains(known))))
                picture.Append($"  {Id(room.Folder)} --> {Id(known)}\n");
        }
        return picture.ToString();
    }

    /// <summary>A subgraph and a node must not have one id, so a room that is a whole product has a line behind it.</summary>
    private static string Id(string folder) => folder.Contains('/') ? folder.Replace('/', '_') : folder + '_';

    /// <summary>The folder within its product, or the product itself when it has one room.</summary>
    private static string Label(Room room) => room.Folder == room.Product ? room.Product : room.Folder[(room.Product.Length + 1)..];
}
