using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Says on which way a construction leads to what cannot be archived.</summary>
internal static class ConstructionRefusal
{
    // Of a longer way, its beginning and its end are enough to find the place.
    private const int LongestWay = 8;
    private const int Beginning = 4;

    public static Refusal EverLarger(INamedTypeSymbol type) =>
        Refusal.NoWireForm($"'{type.OriginalDefinition.ToDisplayString()}' leads to ever larger constructions of itself");

    /// <param name="path">From the construction to what has what is refused.</param>
    public static Refusal At(ConstructionPath path, Refusal refusal)
    {
        if (refusal.Id != ProblemIds.NoWireForm)
            return refusal;
        ConstructionStep[] way = [.. path.Taken.Where(static step => step.Role is not null)];
        IEnumerable<string?> parts = way.Length <= LongestWay
            ? way.Select(static step => step.Display)
            : way.Take(Beginning).Select(static step => step.Display).Append("and so on").Append(way[way.Length - 1].Display);
        return Refusal.NoWireForm(string.Join(": ", parts.Append(refusal.Reason)));
    }
}
