namespace Stevedore.Architecture.Tests.House;

/// <summary>
/// The rooms of the products, read from the table in <c>Rooms.md</c>, which is the only place that says who may know whom.
/// </summary>
internal sealed class RoomTable(IReadOnlyList<Room> rooms)
{
    public static RoomTable OfThisHouse { get; } = Parse(File.ReadAllText(Repository.FullPathOf("tests/Architecture/Rooms.md")));

    public IReadOnlyList<Room> Rooms => rooms;

    /// <summary>
    /// Reads the rows of a Markdown table whose first cell is a folder in backticks: folder, namespace, folders that it may know.
    /// </summary>
    public static RoomTable Parse(string markdown) =>
        new([.. markdown.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(Row)]);

    /// <summary>The room that a file lies in: the one of its own folder, or null when that is not in the table.</summary>
    public Room? RoomOf(string file) => Find(SourceTree.FolderOf(file));

    public Room? Find(string folder) => rooms.FirstOrDefault(room => room.Folder == folder);

    /// <summary>The folders that the one knows through those that it knows.</summary>
    public IReadOnlySet<string> Below(string folder)
    {
        HashSet<string> below = [];
        Stack<string> open = new([folder]);
        while (open.TryPop(out string? above))
        {
            foreach (string known in Find(above)?.MayKnow.Where(below.Add) ?? [])
                open.Push(known);
        }
        return below;
    }

    private static Room Row(string line)
    {
        string[] cells = [.. line.Split('|').Select(cell => cell.Trim())];
        return new(Names(cells[1]).Single(), Names(cells[2]).Single(), Names(cells[3]));
    }

    /// <summary>What is in backticks.</summary>
    private static string[] Names(string cell) => [.. cell.Split('`').Where((_, index) => index % 2 == 1)];
}
