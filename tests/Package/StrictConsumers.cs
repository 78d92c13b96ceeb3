using System.Text.RegularExpressions;

namespace Stevedore.Package.Tests;

/// <summary>Programs of people who look at every warning there is.</summary>
public sealed partial class StrictConsumers(PackedStevedore packed)
{
    private const string Consumers = "tests/Package/Consumers";

    /// <summary>The warnings of others that archives make pointless.</summary>
    private static readonly string[] s_silenced =
    [
        "CA1822", "CA1823", "CA2227", "CA2235", "CA5362", "CS0169", "CS0414", "CS0618", "CS0649", "CS8618", "IDE0044", "IDE0051", "IDE0052",
    ];

    private static readonly string[] s_everyAnalysis =
    [
        "OutputType=Library", "AnalysisMode=All", "EnforceCodeStyleInBuild=true", "GenerateDocumentationFile=true", "NoWarn=CS1591",
    ];

    [Fact]
    public async Task A_project_with_every_kind_of_archivable_type_builds_under_every_analysis_without_a_warning()
    {
        using ConsumerProject library = new(packed, $"{Consumers}/EveryForm", "samples/Cargo/Model");

        Command build = await library.BuildAsync(TestContext.Current.CancellationToken, s_everyAnalysis);

        Assert.Empty(WarningPattern().Matches(build.Succeeded()).Select(static match => match.Value));
    }

    [Fact]
    public async Task Warnings_that_do_not_see_the_archive_are_silenced_and_all_others_stay()
    {
        const string Program = $"{Consumers}/Silenced/Warnings.cs";
        using ConsumerProject library = new(packed, $"{Consumers}/Silenced");
        IEnumerable<string> expected = File.ReadLines(Repository.FullPathOf(Program))
            .SelectMany(static (line, index) => ExpectationPattern().Match(line).Groups["id"].Captures
                .Select(id => $"{index + 1}: {id.Value}"));

        Command build = await library.BuildAsync(
            TestContext.Current.CancellationToken,
            [.. s_everyAnalysis, "TreatWarningsAsErrors=false"]);

        IEnumerable<string> found = WarningPattern().Matches(build.Output)
            .Where(static match => s_silenced.Contains(match.Groups["id"].Value))
            .Select(static match => $"{match.Groups["line"].Value}: {match.Groups["id"].Value}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Distinct().Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\((?<line>\d+),\d+\): warning (?<id>\w+)")]
    private static partial Regex WarningPattern();

    [GeneratedRegex(@"; // ((?<id>[A-Z]+\d+) ?)+$|\} // ((?<id>[A-Z]+\d+) ?)+$")]
    private static partial Regex ExpectationPattern();
}
