namespace Stevedore.Architecture.Tests.House;

/// <summary>Ways along arrows that come back to where they began.</summary>
internal static class Circles
{
    /// <summary>For every folder that lies in a circle, a shortest way back to it; the same circle is told once.</summary>
    public static IEnumerable<IReadOnlyList<string>> In(IEnumerable<(string From, string To)> arrows)
    {
        ILookup<string, string> next = arrows.Distinct().Order().ToLookup(arrow => arrow.From, arrow => arrow.To);
        HashSet<string> told = [];
        foreach (string folder in next.Select(group => group.Key))
        {
            if (!told.Contains(folder) && WayBack(folder, next) is { } circle)
            {
                told.UnionWith(circle);
                yield return circle;
            }
        }
    }

    private static List<string>? WayBack(string start, ILookup<string, string> next)
    {
        Dictionary<string, string> reachedFrom = [];
        Queue<string> open = new([start]);
        while (open.TryDequeue(out string? folder))
        {
            foreach (string reached in next[folder])
            {
                if (!reachedFrom.TryAdd(reached, folder))
                    continue;
                if (reached == start)
                    return Way(start, reachedFrom);
                open.Enqueue(reached);
            }
        }
        return null;
    }

    private static List<string> Way(string start, Dictionary<string, string> reachedFrom)
    {
        List<string> way = [start];
        for (string folder = reachedFrom[start]; folder != start; folder = reachedFrom[folder])
            way.Insert(0, folder);
        way.Insert(0, start);
        return way;
    }
}
