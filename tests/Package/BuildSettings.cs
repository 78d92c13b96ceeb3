using System.Text.RegularExpressions;

namespace Stevedore.Package.Tests;

/// <summary>
/// One library with every kind of archivable type, under the settings that projects have. Each setting meets each of the others in one of
/// sixteen projects: they are the rows of an orthogonal array of five columns with four values.
/// </summary>
public sealed partial class BuildSettings(PackedStevedore packed)
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;

        """;

    private static readonly string[] s_languages = ["12", "13", "default", "preview"];

    private static readonly string[] s_nullable = ["enable", "disable", "warnings", "annotations"];

    private static readonly string[] s_frameworks =
    [
        "<TargetFramework>net8.0</TargetFramework>",
        "<TargetFramework>net9.0</TargetFramework>",
        "<TargetFramework>net10.0</TargetFramework>",
        "<TargetFramework>net10.0</TargetFramework><IsAotCompatible>true</IsAotCompatible>",
    ];

    private static readonly string[] s_analyses = ["Default", "All", "Minimum", "None"];

    private static readonly (string Namespace, bool HasImplicitUsings)[] s_names =
        [("", true), ("event.class", false), ("Stevedore.Archive", true), ("System", false)];

    [Fact]
    public async Task Every_kind_of_archivable_type_builds_under_all_settings_without_a_warning()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.PathOf("nuget.config"), $"""
            <configuration><packageSources><add key="packed" value="{packed.Feed}" /></packageSources></configuration>
            """);
        CopySources(folder.PathOf("WithoutUsings"), "");
        CopySources(folder.PathOf("WithUsings"), Usings);
        for (int row = 0; row < 16; row++)
            WriteProject(folder, row);
        File.WriteAllText(folder.PathOf("All.proj"), """
            <Project DefaultTargets="Build">
              <ItemGroup><Row Include="Row*/*.csproj" /></ItemGroup>
              <Target Name="Restore"><MSBuild Projects="@(Row)" Targets="Restore" Properties="IsRestoring=true" /></Target>
              <Target Name="Build"><MSBuild Projects="@(Row)" Targets="Build" BuildInParallel="true" /></Target>
            </Project>
            """);

        CancellationToken cancellation = TestContext.Current.CancellationToken;
        Command restore = await Command.DotnetAsync(folder.FullName, ["msbuild", "All.proj", "-target:Restore", "-nologo"], cancellation);
        restore.Succeeded();
        Command build = await Command.DotnetAsync(folder.FullName, ["msbuild", "All.proj", "-nologo", "-v:q", "-m"], cancellation);

        Assert.Empty(ComplaintPattern().Matches(build.Output).Select(static match => match.Value).Distinct());
        build.Succeeded();
        Assert.Equal(16, Directory.GetDirectories(folder.FullName, "Row*").Count(static row =>
            Directory.GetFiles(Path.Combine(row, "bin"), "Row*.dll", SearchOption.AllDirectories).Length == 1));
    }

    private void WriteProject(TemporaryFolder folder, int row)
    {
        int language = row / 4, nullable = row % 4;
        (string rootNamespace, bool hasImplicitUsings) = s_names[Plus(language, Times(3, nullable))];
        string name = $"Row{row:00}";
        Directory.CreateDirectory(folder.PathOf(name));
        File.WriteAllText(folder.PathOf($"{name}/{name}.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {s_frameworks[Plus(language, nullable)]}
                <LangVersion>{s_languages[language]}</LangVersion>
                <Nullable>{s_nullable[nullable]}</Nullable>
                <ImplicitUsings>{(hasImplicitUsings ? "enable" : "disable")}</ImplicitUsings>
                <AnalysisMode>{s_analyses[Plus(language, Times(2, nullable))]}</AnalysisMode>
                {(rootNamespace.Length == 0 ? "" : $"<RootNamespace>{rootNamespace}</RootNamespace>")}
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <!-- The sources have annotations, whatever the project says of them; documents are made of arrays and lists. -->
                <NoWarn>CS8632;CA1002;CA1814;CA1819</NoWarn>
                <RestorePackagesPath>../packages</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Stevedore" Version="{packed.Version}" />
                <Compile Include="../{(hasImplicitUsings ? "WithoutUsings" : "WithUsings")}/*.cs" />
              </ItemGroup>
            </Project>
            """);
    }

    private static void CopySources(string target, string usings)
    {
        Directory.CreateDirectory(target);
        foreach (string file in ((string[])["tests/Package/Consumers/EveryForm", "samples/Cargo/Model"])
            .SelectMany(static source => Directory.GetFiles(Repository.FullPathOf(source), "*.cs")))
            File.WriteAllText(Path.Combine(target, Path.GetFileName(file)), usings + File.ReadAllText(file));
    }

    /// <summary>The sum in the field of four elements.</summary>
    private static int Plus(int a, int b) => a ^ b;

    /// <summary>The product in the field of four elements.</summary>
    private static int Times(int a, int b) => a == 0 || b == 0 ? 0 : (a + b - 2) % 3 + 1;

    [GeneratedRegex(@"[^/\\\s]*\(\d+,\d+\): (error|warning) \w+: [^\[]*\[[^\]]*(?=\])")]
    private static partial Regex ComplaintPattern();
}
