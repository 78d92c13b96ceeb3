using System.IO.Compression;
using System.Xml.Linq;

namespace Stevedore.Package.Tests;

public sealed class HostingPackage(PackedStevedore packed)
{
    [Fact]
    public void It_holds_the_host_and_the_readme_and_nothing_else()
    {
        using ZipArchive package = packed.Open("Stevedore.AspNetCore");

        Assert.Equal(
            [
                "README.md",
                "Stevedore.AspNetCore.nuspec",
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
        Assert.All(elements["frameworkReference"], reference => Assert.Equal("Microsoft.AspNetCore.App", reference.Attribute("name")?.Value));
        Assert.Equal(2, elements["frameworkReference"].Count());
    }
}
