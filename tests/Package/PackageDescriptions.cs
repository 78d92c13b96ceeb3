using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Stevedore.Package.Tests;

/// <summary>What a package's page says, wherever it is shown.</summary>
public sealed partial class PackageDescriptions(PackedStevedore packed)
{
    private const string Address = "https://github.com/stevedore-net/stevedore";

    public static TheoryData<string> Packages => ["Stevedore", "Stevedore.AspNetCore", "Stevedore.BinaryFormatter", .. AdapterPackages.All];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_says_where_it_comes_from_and_what_is_new(string id)
    {
        using ZipArchive package = packed.Open(id);
        using Stream nuspec = package.GetEntry($"{id}.nuspec")!.Open();
        ILookup<string, XElement> elements = XDocument.Load(nuspec).Descendants().ToLookup(static element => element.Name.LocalName);

        Assert.Equal("icon.png", elements["icon"].Single().Value);
        Assert.Equal(Address, elements["projectUrl"].Single().Value);
        Assert.Equal(Address, elements["repository"].Single().Attribute("url")?.Value);
        string notes = elements["releaseNotes"].Single().Value;
        Assert.StartsWith($"## {NewestHeading()}", notes, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(notes, "^## ", RegexOptions.Multiline));
        Assert.InRange(notes.Length, 100, 35_000);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Links_of_a_packages_readme_lead_to_files_of_the_repository(string id)
    {
        using ZipArchive package = packed.Open(id);
        using StreamReader readme = new(package.GetEntry("README.md")!.Open());

        string[] targets = [.. Link().Matches(readme.ReadToEnd()).Select(static link => link.Groups["target"].Value)];

        Assert.All(targets, static target =>
        {
            Assert.StartsWith("https://", target, StringComparison.Ordinal);
            if (Own().Match(target) is { Success: true } own)
                Assert.True(Path.Exists(Repository.FullPathOf(own.Groups["path"].Value)), target);
        });
    }

    [Fact]
    public void The_first_package_leads_to_the_documentation()
    {
        using ZipArchive package = packed.Open();
        using StreamReader readme = new(package.GetEntry("README.md")!.Open());

        Assert.Contains($"]({Address}/blob/main/docs/README.md)", readme.ReadToEnd(), StringComparison.Ordinal);
    }

    private static string NewestHeading() => File.ReadLines(Repository.FullPathOf("CHANGELOG.md"))
        .First(static line => line.StartsWith("## ", StringComparison.Ordinal))["## ".Length..];

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^https://(github|raw.githubusercontent).com/stevedore-net/stevedore/(blob/)?main/(?<path>[^#]*)")]
    private static partial Regex Own();
}
