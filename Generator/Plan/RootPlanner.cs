using Stevedore.Generator.Model;

namespace Stevedore.Generator.Plan;

/// <summary>Decides which roots an assembly needs formatters for: one for each type, however many calls name it.</summary>
internal static class RootPlanner
{
    public static EquatableArray<RootPlan> Plan(IEnumerable<Root> roots) => roots
        .GroupBy(root => root.Key, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(Widest)
        .Select(root => new RootPlan(root.Key, root.Shape, Planner.Plan(root.Shape), root.NeedsAnother))
        .ToEquatableArray();

    /// <summary>Where calls differ in what may be null, the one that allows the most loses nothing.</summary>
    private static Root Widest(IEnumerable<Root> roots) => roots
        .OrderByDescending(root => root.Display.Count(character => character == '?'))
        .ThenBy(root => root.Display, StringComparer.Ordinal)
        .First();
}
