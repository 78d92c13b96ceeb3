using System.IO.Compression;
using System.Xml.Linq;

namespace Stevedore.Package.Tests;

public sealed class BinaryFormatterPackage(PackedStevedore packed)
{
    [Fact]
    public void It_holds_the_library_the_icon_and_the_readme_and_nothing_else()
    {
        using ZipArchive package = packed.Open("Stevedore.BinaryFormatter");

        Assert.Equal(
            [
                "README.md",
                "Stevedore.BinaryFormatter.nuspec",
                "icon.png",
                "lib/net10.0/Stevedore.BinaryFormatter.dll",
                "lib/net10.0/Stevedore.BinaryFormatter.xml",
                "lib/net8.0/Stevedore.BinaryFormatter.dll",
                "lib/net8.0/Stevedore.BinaryFormatter.xml",
            ],
            package.ContentNames());
    }

    [Fact]
    public void It_depends_on_the_runtime_with_its_generator_and_on_the_decoder_and_not_on_BinaryFormatter()
    {
        using ZipArchive package = packed.Open("Stevedore.BinaryFormatter");
        using Stream nuspec = package.GetEntry("Stevedore.BinaryFormatter.nuspec")!.Open();

        XElement[] dependencies =
            [.. XDocument.Load(nuspec).Descendants().Where(static element => element.Name.LocalName == "dependency")];

        Assert.Equal(
            ["Stevedore", "System.Formats.Nrbf"],
            dependencies.Select(static dependency => dependency.Attribute("id")!.Value).Distinct().Order(StringComparer.Ordinal));
        Assert.All(
            dependencies.Where(static dependency => dependency.Attribute("id")!.Value == "Stevedore"),
            static dependency =>
            {
                // What is not included, or is excluded, does not reach who installs this package.
                Assert.Equal("All", dependency.Attribute("include")?.Value);
                Assert.Null(dependency.Attribute("exclude"));
            });
    }

    [Fact]
    public async Task An_application_that_installs_this_package_alone_has_the_generator_and_loads_a_payload()
    {
        using ConsumerProject application = new(packed, dependsOnOthers: true, "tests/Package/Consumers/OldPayloads");

        Command build = await application.BuildAsync(TestContext.Current.CancellationToken);
        Assert.Contains("0 Warning(s)", build.Succeeded(), StringComparison.Ordinal);
        Command run = await application.RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal("12 pieces of tea and 12 pieces of tea; True, True", run.Succeeded().Trim());
    }
}
