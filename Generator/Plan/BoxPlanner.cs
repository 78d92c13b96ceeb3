using Stevedore.Generator.Model;

namespace Stevedore.Generator.Plan;

/// <summary>
/// Decides which types without a body of their own an assembly makes known to archives. It makes none known if it has no place where their
/// values could stand.
/// </summary>
internal static class BoxPlanner
{
    /// <returns>The types, each once; null if there is no such place.</returns>
    public static EquatableArray<BoxPlan>? Plan(AssemblyModel assembly)
    {
        bool hasPlaces = assembly.Types.Any(static type => type.HasOpenPlaces)
            || assembly.Roots.Any(static root => root.Shape.IsOpenPlace)
            || assembly.Constructions.Any(static construction => construction.Values.Any(static root => root.Shape.IsOpenPlace));
        if (!hasPlaces)
            return null;
        return assembly.Types
            .SelectMany(static type => type.Boxes)
            .GroupBy(static box => box.Value.Key, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => group.First())
            .Select(static box => new BoxPlan(RootPlanner.Plan([box.Value])[0], box.WireName))
            .ToEquatableArray();
    }
}
