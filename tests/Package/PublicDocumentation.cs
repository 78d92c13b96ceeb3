using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Stevedore.Package.Tests;

/// <summary>The XML documentation in a package is that of what its users can call.</summary>
public sealed class PublicDocumentation(PackedStevedore packed)
{
    private const TypeAttributes NestedPublic = TypeAttributes.NestedPublic, NestedFamily = TypeAttributes.NestedFamily;

    public static TheoryData<string> Packages => ["Stevedore", "Stevedore.AspNetCore", "Stevedore.BinaryFormatter", .. AdapterPackages.All];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Public_types_have_documentation_and_others_have_none(string id)
    {
        using ZipArchive package = packed.Open(id);
        using PEReader image = new(package.Bytes($"lib/net10.0/{id}.dll"));
        using Stream documentation = package.GetEntry($"lib/net10.0/{id}.xml")!.Open();
        MetadataReader metadata = image.GetMetadataReader();
        string[] members =
            [.. XDocument.Load(documentation).Descendants("member").Select(static member => (string)member.Attribute("name")!)];

        string[] documented = [.. members.Where(static member => member[0] == 'T').Select(static member => member[2..])];
        ILookup<bool, string> types = metadata.TypeDefinitions
            .ToLookup(type => IsPublic(metadata, type), type => NameOf(metadata, metadata.GetTypeDefinition(type)));

        Assert.Equal(types[true].Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(members, static member => member.Contains("._", StringComparison.Ordinal));
    }

    [Fact]
    public void Members_of_every_kind_keep_theirs()
    {
        using ZipArchive package = packed.Open();
        using Stream documentation = package.GetEntry("lib/net10.0/Stevedore.xml")!.Open();

        string[] members =
            [.. XDocument.Load(documentation).Descendants("member").Select(static member => (string)member.Attribute("name")!)];

        Assert.Contains("F:Stevedore.ArchiveError.EndOfStream", members);
        Assert.Contains("P:Stevedore.SchemaTable.Item(System.String)", members);
        Assert.Contains("P:Stevedore.ArchiveOptions.Limits", members);
        Assert.Contains("M:Stevedore.Archive.ReadObject``1", members);
        Assert.Contains("M:Stevedore.ArchiveSocket.#ctor", members);
        Assert.Contains(
            members,
            static member => member.StartsWith("M:Stevedore.Mfc.StructurePadding.op_Equality(", StringComparison.Ordinal));
    }

    private static bool IsPublic(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        TypeDefinition type = metadata.GetTypeDefinition(handle);
        TypeAttributes visibility = type.Attributes & TypeAttributes.VisibilityMask;
        return type.IsNested
            ? visibility is NestedPublic or NestedFamily && IsPublic(metadata, type.GetDeclaringType())
            : visibility == TypeAttributes.Public;
    }

    private static string NameOf(MetadataReader metadata, TypeDefinition type)
    {
        string name = metadata.GetString(type.Name);
        if (type.IsNested)
            return $"{NameOf(metadata, metadata.GetTypeDefinition(type.GetDeclaringType()))}.{name}";
        string space = metadata.GetString(type.Namespace);
        return space.Length == 0 ? name : $"{space}.{name}";
    }
}
