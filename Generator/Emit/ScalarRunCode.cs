using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>Finds scalars that follow each other, which one call stores or loads, so that the archive looks for room once.</summary>
internal static class ScalarRunCode
{
    /// <summary>The most scalars that one call of the archive takes.</summary>
    private const int LongestRun = 8;

    private const int LongestLine = 140;

    /// <summary>Divides members into those of one call each: as many scalars as it takes, or one member of any kind.</summary>
    public static IEnumerable<IReadOnlyList<WireStep>> Divide(IReadOnlyList<WireStep> steps)
    {
        for (int start = 0, end; start < steps.Count; start = end)
        {
            end = start + 1;
            while (end < steps.Count && end - start < LongestRun && IsScalar(steps[start]) && IsScalar(steps[end]))
                end++;

            yield return [.. steps.Skip(start).Take(end - start)];
        }
    }

    public static string Call(string method, IReadOnlyList<string> arguments)
    {
        string line = $"{method}({string.Join(", ", arguments)});";
        return line.Length <= LongestLine ? line : $"{method}(\n    {string.Join(",\n    ", arguments)});";
    }

    public static bool IsScalar(WireStep step) =>
        step.Operation is WireOperation.Scalar or WireOperation.Net { Value.IsScalar: true };
}
