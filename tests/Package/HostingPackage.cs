using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Stevedore.Package.Tests;

public sealed partial class HostingPackage(PackedStevedore packed)
{
    private const string Hosted = "tests/Package/Consumers/Hosted";

    [Fact]
    public void It_holds_the_host_the_icon_and_the_readme_and_nothing_else()
    {
        using ZipArchive package = packed.Open("Stevedore.AspNetCore");

        Assert.Equal(
            [
                "README.md",
                "Stevedore.AspNetCore.nuspec",
                "icon.png",
                "lib/net10.0/Stevedore.AspNetCore.dll",
                "lib/net10.0/Stevedore.AspNetCore.xml",
                "lib/net8.0/Stevedore.AspNetCore.dll",
                "lib/net8.0/Stevedore.AspNetCore.xml",
            ],
            package.ContentNames());
    }

    [Fact]
    public void It_depends_on_the_runtime_with_its_generator_and_analyzers_and_on_the_shared_framework()
    {
        using ZipArchive package = packed.Open("Stevedore.AspNetCore");
        using Stream nuspec = package.GetEntry("Stevedore.AspNetCore.nuspec")!.Open();

        ILookup<string, XElement> elements = XDocument.Load(nuspec).Descendants().ToLookup(element => element.Name.LocalName);

        Assert.Equal(2, elements["dependency"].Count());
        Assert.All(elements["dependency"], dependency =>
        {
            Assert.Equal("Stevedore", dependency.Attribute("id")?.Value);
            // What is not included, or is excluded, does not reach who installs this package.
            Assert.Equal("All", dependency.Attribute("include")?.Value);
            Assert.Null(dependency.Attribute("exclude"));
        });
        Assert.All(
            elements["frameworkReference"],
            reference => Assert.Equal("Microsoft.AspNetCore.App", reference.Attribute("name")?.Value));
        Assert.Equal(2, elements["frameworkReference"].Count());
    }

    [Fact]
    public async Task An_application_that_installs_this_package_alone_has_the_generator_and_exchanges_a_message()
    {
        using ConsumerProject application = new(packed, Hosted);

        Command build = await application.BuildAsync(TestContext.Current.CancellationToken, "StevedoreAnalysis=Strict");
        Assert.Contains("0 Warning(s)", build.Succeeded(), StringComparison.Ordinal);
        Command run = await application.RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal("24 pieces of tea", run.Succeeded().Trim());
    }

    [Fact]
    public async Task It_brings_the_analyzers_and_their_presets_along()
    {
        using ConsumerProject application = new(
            packed,
            $"{Hosted}/Directory.Build.props",
            "tests/Package/Consumers/NeverClosed.cs",
            "tests/Package/Consumers/Quiet/.globalconfig");

        Command build = await application.BuildAsync(TestContext.Current.CancellationToken, "StevedoreAnalysis=Strict");

        Assert.Equal(["error STV0103"], DiagnosticPattern().Matches(build.Failed()).Select(static match => match.Value).Distinct());
    }

    [GeneratedRegex(@"(error|warning) [A-Z]+\d+")]
    private static partial Regex DiagnosticPattern();
}
