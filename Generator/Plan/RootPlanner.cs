using Stevedore.Generator.Model;

namespace Stevedore.Generator.Plan;

/// <summary>
/// Decides which roots an assembly needs formatters for: one for each type, however many calls name it. Where calls
/// differ in what may be null, it is all that may be null in one of them, so that nothing is lost.
/// </summary>
internal static class RootPlanner
{
    public static EquatableArray<RootPlan> Plan(IEnumerable<Root> roots) => roots
        .GroupBy(root => root.Key, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(static group => new Root(
            group.Key,
            group.First().Display,
            group.Select(static root => root.Shape).Aggregate(NullablePlaces.Union),
            group.Any(static root => root.NeedsAnother))
        {
            Known = group.First().Known,
        })
        .Select(static root => new RootPlan(root.Key, root.Shape, Planner.Plan(root.Shape), root.NeedsAnother) { Known = root.Known })
        .ToEquatableArray();
}
