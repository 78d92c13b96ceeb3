using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Stevedore.Package.Tests;

public sealed class DebugSymbols(PackedStevedore packed)
{
    // Portable PDB specification, "Embedded Source".
    private static readonly Guid s_embeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static TheoryData<string> RuntimeSymbols => ["lib/net10.0/Stevedore.pdb", "lib/net8.0/Stevedore.pdb"];

    public static TheoryData<string> CompilerComponents =>
    [
        "analyzers/dotnet/cs/Stevedore.Analyzers.dll",
        "analyzers/dotnet/cs/Stevedore.CodeFixes.dll",
        "analyzers/dotnet/cs/Stevedore.Generator.dll",
    ];

    [Fact]
    public void The_symbol_package_holds_the_symbols_of_the_runtime_and_nothing_else()
    {
        using ZipArchive package = packed.OpenSymbols();

        Assert.Equal(["Stevedore.nuspec", "lib/net10.0/Stevedore.pdb", "lib/net8.0/Stevedore.pdb"], package.ContentNames());
    }

    [Theory]
    [MemberData(nameof(RuntimeSymbols))]
    public void The_symbols_name_sources_without_the_path_of_the_building_machine(string symbols)
    {
        using ZipArchive package = packed.OpenSymbols();
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbImage(package.Bytes(symbols));

        Assert.All(DocumentNames(provider.GetMetadataReader()), name => Assert.StartsWith("/_/", name, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RuntimeSymbols))]
    public void The_symbols_carry_the_sources_that_no_repository_holds(string symbols)
    {
        using ZipArchive package = packed.OpenSymbols();
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbImage(package.Bytes(symbols));
        MetadataReader metadata = provider.GetMetadataReader();

        DocumentHandle generated = metadata.Documents
            .Single(document => NameOf(metadata, document).EndsWith(".AssemblyInfo.cs", StringComparison.Ordinal));

        Assert.Contains(metadata.GetCustomDebugInformation(generated), IsEmbeddedSource);

        bool IsEmbeddedSource(CustomDebugInformationHandle handle) =>
            metadata.GetGuid(metadata.GetCustomDebugInformation(handle).Kind) == s_embeddedSource;
    }

    [Theory]
    [MemberData(nameof(CompilerComponents))]
    public void A_compiler_component_carries_its_symbols_in_itself(string component)
    {
        using ZipArchive package = packed.Open();
        using PEReader image = new(package.Bytes(component));

        DebugDirectoryEntry embedded = image.ReadDebugDirectory()
            .Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider provider = image.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);

        Assert.All(DocumentNames(provider.GetMetadataReader()), name => Assert.StartsWith("/_/", name, StringComparison.Ordinal));
    }

    private static IEnumerable<string> DocumentNames(MetadataReader metadata)
    {
        Assert.NotEmpty(metadata.Documents);
        return metadata.Documents.Select(document => NameOf(metadata, document));
    }

    private static string NameOf(MetadataReader metadata, DocumentHandle document) =>
        metadata.GetString(metadata.GetDocument(document).Name);
}
