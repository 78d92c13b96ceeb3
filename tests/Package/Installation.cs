using System.Text.RegularExpressions;

namespace Stevedore.Package.Tests;

public sealed partial class Installation(PackedStevedore packed)
{
    [Fact]
    public async Task An_application_that_installs_the_package_stores_and_loads_a_class_with_private_fields()
    {
        using ConsumerProject application = new(packed, "tests/Package/Consumers/StoresAndLoads.cs");

        Command build = await application.BuildAsync(TestContext.Current.CancellationToken);
        build.Succeeded();
        Command run = await application.RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal("12 pieces of tea", run.Succeeded().Trim());
    }

    [Fact]
    public async Task An_application_that_writes_to_a_loading_archive_does_not_build()
    {
        using ConsumerProject application = new(packed, "tests/Package/Consumers/WritesToALoadingArchive.cs");

        Command build = await application.BuildAsync(TestContext.Current.CancellationToken);

        string error = Assert.Single(ErrorPattern().Matches(build.Failed()).Select(match => match.Value).Distinct());
        Assert.Equal("WritesToALoadingArchive.cs(4,1): error STV0102", error);
    }

    [Theory]
    [InlineData("ConsumerFramework=netstandard2.0", "Stevedore needs .NET 8 or later; this project is for netstandard2.0.")]
    [InlineData("LangVersion=11", "The code that Stevedore generates needs C# 12 or later; LangVersion is 11.")]
    [InlineData("LangVersion=7.3", "The code that Stevedore generates needs C# 12 or later; LangVersion is 7.3.")]
    public async Task A_project_that_cannot_use_the_package_is_told_so_once(string property, string message)
    {
        using ConsumerProject application = new(packed, "tests/Package/Consumers/StoresAndLoads.cs");

        Command build = await application.BuildAsync(
            TestContext.Current.CancellationToken,
            property,
            "DisableImplicitFrameworkReferences=true",
            "OutputType=Library");

        string error = Assert.Single(build.Failed().Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal)).Distinct());
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"[^/\\\s]*(\(\d+,\d+\))? ?: error \w+")]
    private static partial Regex ErrorPattern();
}
