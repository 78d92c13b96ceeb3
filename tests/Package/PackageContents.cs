using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Xml.Linq;

namespace Stevedore.Package.Tests;

public sealed class PackageContents(PackedStevedore packed)
{
    public static TheoryData<string> RuntimeAssemblies => ["lib/net10.0/Stevedore.dll", "lib/net8.0/Stevedore.dll"];

    public static TheoryData<string> Assemblies =>
    [
        .. RuntimeAssemblies,
        "analyzers/dotnet/cs/Stevedore.Analyzers.dll",
        "analyzers/dotnet/cs/Stevedore.CodeFixes.dll",
        "analyzers/dotnet/cs/Stevedore.Generator.dll",
    ];

    [Fact]
    public void The_package_holds_the_runtime_the_compiler_components_the_presets_the_icon_and_the_readme_and_nothing_else()
    {
        using ZipArchive package = packed.Open();

        Assert.Equal(
            [
                "README.md",
                "Stevedore.nuspec",
                "analyzers/dotnet/cs/Stevedore.Analyzers.dll",
                "analyzers/dotnet/cs/Stevedore.CodeFixes.dll",
                "analyzers/dotnet/cs/Stevedore.Generator.dll",
                "build/net8.0/Stevedore.targets",
                "buildTransitive/net8.0/Stevedore.targets",
                "icon.png",
                "lib/net10.0/Stevedore.dll",
                "lib/net10.0/Stevedore.xml",
                "lib/net8.0/Stevedore.dll",
                "lib/net8.0/Stevedore.xml",
                "presets/Stevedore.Recommended.globalconfig",
                "presets/Stevedore.Strict.globalconfig",
            ],
            package.ContentNames());
    }

    [Fact]
    public void The_package_depends_on_no_other_package()
    {
        using ZipArchive package = packed.Open();
        using Stream nuspec = package.GetEntry("Stevedore.nuspec")!.Open();

        ILookup<string, XElement> elements = XDocument.Load(nuspec).Descendants().ToLookup(element => element.Name.LocalName);

        Assert.Equal(["net10.0", "net8.0"], elements["group"].Select(group => group.Attribute("targetFramework")?.Value).Order());
        Assert.Empty(elements["dependency"]);
        Assert.Empty(elements["frameworkReference"]);
    }

    [Theory]
    [MemberData(nameof(RuntimeAssemblies))]
    public void The_runtime_refers_to_the_shared_framework_only(string assembly)
    {
        using ZipArchive package = packed.Open();
        using PEReader image = new(package.Bytes(assembly));
        MetadataReader metadata = image.GetMetadataReader();

        string[] references =
            [.. metadata.AssemblyReferences.Select(reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name))];
        IEnumerable<string?> framework =
            Directory.EnumerateFiles(RuntimeEnvironment.GetRuntimeDirectory(), "*.dll").Select(Path.GetFileNameWithoutExtension);

        Assert.Contains("System.Runtime", references);
        Assert.Empty(references.Except(framework));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void An_assembly_is_built_deterministically(string assembly)
    {
        using ZipArchive package = packed.Open();
        using PEReader image = new(package.Bytes(assembly));

        Assert.Contains(image.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }
}
