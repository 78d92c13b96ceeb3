using System.Text.RegularExpressions;

namespace Stevedore.Package.Tests;

/// <summary>The sets of severities that come with the package, chosen by a property of the project.</summary>
public sealed partial class Presets(PackedStevedore packed)
{
    private const string Consumers = "tests/Package/Consumers";

    // The consumer turns all warnings into errors; here it is the preset alone that decides.
    private const string WarningsAreWarnings = "TreatWarningsAsErrors=false";

    [Theory]
    [InlineData("")]
    [InlineData("Recommended", "warning STV0103")]
    [InlineData("Strict", "error STV0103")]
    public async Task A_preset_takes_effect(string preset, params string[] expected) =>
        Assert.Equal(expected, await FoundAsync(preset, $"{Consumers}/NeverClosed.cs", $"{Consumers}/Quiet/.globalconfig"));

    [Fact]
    public async Task What_the_project_itself_says_about_a_rule_goes_before_the_preset() =>
        Assert.Empty(await FoundAsync("Strict", $"{Consumers}/NeverClosed.cs", $"{Consumers}/OwnOpinion/.editorconfig"));

    [Fact]
    public async Task A_preset_that_does_not_exist_is_an_error()
    {
        using ConsumerProject application = new(packed, $"{Consumers}/StoresAndLoads.cs");

        Command build = await application.BuildAsync(TestContext.Current.CancellationToken, "StevedoreAnalysis=Lenient");

        Assert.Contains("StevedoreAnalysis is 'Lenient'; it can be Recommended or Strict.", build.Failed(), StringComparison.Ordinal);
    }

    private async Task<string[]> FoundAsync(string preset, params string[] sources)
    {
        using ConsumerProject application = new(packed, sources);

        Command build = await application.BuildAsync(
            TestContext.Current.CancellationToken, WarningsAreWarnings, $"StevedoreAnalysis={preset}");

        return [.. DiagnosticPattern().Matches(build.Output).Select(static match => match.Value).Distinct()];
    }

    [GeneratedRegex(@"(error|warning) STV\d+")]
    private static partial Regex DiagnosticPattern();
}
