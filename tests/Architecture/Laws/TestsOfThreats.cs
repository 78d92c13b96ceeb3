using Stevedore.Architecture.Tests.House;

namespace Stevedore.Architecture.Tests.Laws;

/// <summary>Each threat in docs/security.md names the tests that show what happens, and they are there.</summary>
public sealed class TestsOfThreats
{
    [Fact]
    public void Every_threat_has_its_test() =>
        Law.IsKept(Rows(File.ReadAllLines(Repository.FullPathOf("docs/security.md"))).SelectMany(Breaches));

    [Fact]
    public void A_threat_without_a_test_is_a_breach() => Assert.Equal(
        ["“floods” names no test", "“lies” names NoSuchTests, which is nowhere"],
        Rows(["| threat | test |", "| --- | --- |", "| floods | |", "| lies | `TestsOfThreats`, `NoSuchTests` |"]).SelectMany(Breaches));

    private static IEnumerable<string> Breaches(string[] row)
    {
        string[] tests = [.. row[^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        if (tests.Length == 0)
            yield return $"“{row[0]}” names no test";
        foreach (string test in tests.Select(static test => test.Trim('`')))
        {
            if (Directory.GetFiles(Repository.FullPathOf("tests"), test + ".cs", SearchOption.AllDirectories).Length == 0)
                yield return $"“{row[0]}” names {test}, which is nowhere";
        }
    }

    /// <summary>The cells of the rows of all tables, without their heads.</summary>
    private static IEnumerable<string[]> Rows(string[] lines) => lines
        .Where(static line => line.StartsWith('|'))
        .Where(static line => !line.StartsWith("| threat ", StringComparison.Ordinal))
        .Where(static line => !line.StartsWith("| ---", StringComparison.Ordinal))
        .Select(static line => line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries));
}
