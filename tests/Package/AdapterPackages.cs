using System.IO.Compression;
using System.Xml.Linq;

namespace Stevedore.Package.Tests;

public sealed class AdapterPackages(PackedStevedore packed)
{
    /// <summary>The packages, with what each depends on besides Stevedore.</summary>
    private static readonly Dictionary<string, string[]> s_dependencies = new()
    {
        ["Stevedore.Caching"] = ["Microsoft.Extensions.Caching.Hybrid", "ZiggyCreatures.FusionCache"],
        ["Stevedore.MassTransit"] = ["MassTransit"],
        ["Stevedore.Nats"] = ["NATS.Client.Core"],
        ["Stevedore.Orleans"] = ["Microsoft.Orleans.Core"],
        ["Stevedore.Wolverine"] = ["WolverineFx"],
    };

    public static IEnumerable<string> All => s_dependencies.Keys;

    public static TheoryData<string> Ids => [.. s_dependencies.Keys];

    [Fact]
    public void Every_adapter_is_known_here() => Assert.Equal(
        Directory.GetFiles(Repository.FullPathOf("Adapters"), "*.csproj", SearchOption.AllDirectories)
            .Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal),
        s_dependencies.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_holds_the_library_and_its_own_readme_and_depends_on_the_runtime_with_its_generator_and_on_the_framework(string id)
    {
        using ZipArchive package = packed.Open(id);
        using Stream nuspec = package.GetEntry($"{id}.nuspec")!.Open();
        using StreamReader readme = new(package.GetEntry("README.md")!.Open());

        XElement[] dependencies =
            [.. XDocument.Load(nuspec).Descendants().Where(static element => element.Name.LocalName == "dependency")];

        Assert.All(
            package.ContentNames(),
            name => Assert.Matches($@"^(README\.md|icon\.png|{id}\.nuspec|lib/net\d+\.0/{id}\.(dll|xml))$", name));
        Assert.StartsWith($"# {id}", readme.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal(
            s_dependencies[id].Append("Stevedore").Order(StringComparer.Ordinal),
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
}
