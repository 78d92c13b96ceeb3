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

    [Fact]
    public async Task NuGet_refuses_an_older_framework()
    {
        using ConsumerProject application = new(packed, "tests/Package/Consumers/StoresAndLoads.cs");

        Command build = await application.BuildAsync(
            TestContext.Current.CancellationToken, "ConsumerFramework=netstandard2.0", "DisableImplicitFrameworkReferences=true");

        Assert.Contains(
            $"error NU1202: Package Stevedore {packed.Version} is not compatible with netstandard2.0",
            build.Failed(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("App.fsproj")]
    [InlineData("App.vbproj")]
    public async Task A_project_of_another_language_is_told_that_nothing_is_generated_in_it(string name)
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.PathOf("nuget.config"), $"""
            <configuration><packageSources><clear /><add key="packed" value="{packed.Feed}" /></packageSources></configuration>
            """);
        File.WriteAllText(folder.PathOf(name), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <RestorePackagesPath>packages</RestorePackagesPath>
                <DisableImplicitFSharpCoreReference>true</DisableImplicitFSharpCoreReference>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="Stevedore" Version="*-*" /></ItemGroup>
            </Project>
            """);

        Command build = await Command.DotnetAsync(
            folder.FullName,
            ["msbuild", "-restore", "-target:CheckStevedoreSurroundings", "-nologo"],
            TestContext.Current.CancellationToken);

        Assert.Contains(
            $"warning STVP001: The code that stores and loads classes is generated for C# alone: in {name}",
            build.Succeeded(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GuardsNothing=true", 0)]
    [InlineData("GuardsNothing=false", 1)]
    [InlineData("NamesTheFile=true", 1)]
    public async Task A_schema_file_guards_by_lying_beside_the_project(string property, int errors)
    {
        using ConsumerProject application = new(
            packed, "tests/Package/Consumers/StoresAndLoads.cs", "tests/Package/Consumers/Guarded/Directory.Build.props");
        if (errors > 0)
            application.Write("ArchiveSchema.txt", "");

        Command build = await application.BuildAsync(TestContext.Current.CancellationToken, property);

        MatchCollection found = SchemaPattern().Matches(build.Output);
        Assert.Equal(errors, found.Select(static match => match.Value).Distinct().Count());
        Assert.Equal(errors > 0, build.ExitCode != 0);
    }

    [GeneratedRegex(@"StoresAndLoads\.cs\(\d+,\d+\): error STV0303")]
    private static partial Regex SchemaPattern();

    [GeneratedRegex(@"[^/\\\s]*(\(\d+,\d+\))? ?: error \w+")]
    private static partial Regex ErrorPattern();
}
